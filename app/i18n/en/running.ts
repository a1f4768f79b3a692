import type { Catalogue } from '#app/i18n/catalogue.ts'

export const running: Catalogue['running'] = {
  pilot: {
    kicker: (practice) => `Trial at ${practice}`,
    choose: 'Would you like one practice to try the form first?',
    chooseHelp:
      'One practice fills in the form and says how long it took and what was hard. Indicators can still be changed, and the numbers count if you change nothing afterwards.',
    practice: 'Practice that tries it',
    start: 'Send to one practice as a trial',
    intro:
      'Indicators can still be changed. When the trial has shown what to mend, you open for everybody, and they are locked.',
    changed: 'The package’s indicators have changed since the trial began.',
    changedText:
      'The practice still sees the earlier ones. If you update the form, the practice keeps what it wrote but has to send again.',
    renew: 'Update the form of the trial',
    undo: 'Undo the trial',
    seat: 'How far the trial is',
    reports: 'What the practice says',
    noReports:
      'Once the form is sent, the practice can say with one tap how long it took, and write what was hard. You see it here.',
    said: (minutes) => `${minutes} minutes, the practice says.`,
    measured: (minutes) =>
      minutes === 1 ? 'The form was in use for 1 minute.' : `The form was in use for ${minutes} minutes.`,
    openTitle: 'Open for everybody',
  },
  remarks: {
    title: 'What practices write',
    quote: (text) => `“${text}”`,
  },
  remark: {
    title: 'Was anything hard to find or to understand?',
    label: 'Your remark (optional)',
    help: 'The cluster’s coordinator sees it without your name. Write no names or CPR numbers.',
    helpPilot:
      'You try the form for the others, so the cluster’s coordinator knows that it is yours. Write no names or CPR numbers.',
    save: 'Save the remark',
    saved: 'The remark is saved.',
    cpr: 'This looks like a CPR number. The remark was not saved. Remove the number and try again.',
    cprAsked:
      'This looks like a CPR number. The remark was not saved. Remove the number, or tick the box if it is another number.',
    otherNumber: 'It is another number',
  },
  dates: {
    extend: 'Move the deadline …',
    extendHelp: 'The form says so at once. New letters and e-mails carry the new deadline.',
    newDeadline: 'New deadline',
    saveDeadline: 'Move the deadline',
    reopen: 'Open the collection again …',
    reopenHelp:
      'All practices can answer and correct again by the links they have. Results cannot be seen until you close again.',
    confirmReopen: 'Open for everybody again',
  },
  late: {
    title: (count) =>
      count === 1 ? '1 practice has sent new numbers' : `${count} practices have sent new numbers`,
    text: 'They came after the collection closed and do not count yet. The practice itself sees its own new numbers.',
    alone:
      'If one set is taken in alone, anyone who saw the results before can tell what it changes. Wait for more if you can.',
    takeIn: (count) => (count === 1 ? 'Take in the new numbers' : `Take in the ${count} new sets of numbers`),
    own: 'You have sent new numbers since the results were made. Your own numbers here are the new ones. The cluster’s numbers and the chart include them once the coordinator takes them in.',
  },
  code: {
    pageTitle: 'Code for the data form',
    title: 'Enter the code',
    intro:
      'The code comes from the cluster’s coordinator. It opens the practice’s data form or a questionnaire.',
    label: 'Code',
    help: 'Eight characters. Upper or lower case makes no difference.',
    open: 'Open the form',
    unknown:
      'The code does not match. Check it: it has eight characters, and one read out on the telephone works for two hours. Otherwise ask the coordinator for a new one. Nothing was deleted.',
    limited: (minutes) =>
      `Many codes were tried. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Nothing was deleted.`,
    link: 'If you were given a link, you need no code: open the link.',
    enter: 'Were you given a code? Enter it here',
    make: 'Make a code for the telephone',
    panelTitle: (practice) => `Code for ${practice}`,
    panelText: (address, time) =>
      `Read the code aloud. It is entered at ${address} and works until ${time}. It is shown only now; a new code replaces it.`,
  },
  typingIn: {
    open: 'Type in for the practice',
    title: (practice) => `You are typing in for ${practice}`,
    text: 'The log notes that you opened the form. Enter only what the practice gave you on paper or by telephone. Close the tab when you are done.',
  },
  noData: {
    mark: 'Gives no numbers …',
    reason: (practice) => `Why does ${practice} give no numbers? (optional)`,
    reasonHelp: 'The practice no longer counts as missing, but is told of as one that gives no numbers.',
    confirm: 'Note that no numbers will come',
    expect: 'Expect numbers again',
    board: (count) => (count === 1 ? '1 gives no numbers' : `${count} give no numbers`),
    result: (count) => (count === 1 ? '1 practice gives no numbers' : `${count} practices give no numbers`),
  },
}
