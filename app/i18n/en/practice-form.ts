import type { practiceForm as danish } from '#app/i18n/da/practice-form.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'

export const practiceForm: typeof danish = {
  pageTitle: (topic) => `${topic} · data form`,
  formFor: (practice) => `Data form for ${practice}`,
  answerBy: 'Answer by',
  canCorrect: 'You can correct until collection closes.',
  privacy: 'Enter counts only – never names or CPR numbers.',
  recordSystem: 'Your record system',
  chooseSystem: 'Choose a record system',
  showSteps: 'Show the steps',
  progress: {
    answered: (answered, all) => `${answered} of ${all}`,
    word: 'answered',
  },
  steps: {
    inSystem: (system) => `How to find it in ${system}`,
    general: 'How to find it',
    minutes: (minutes) => `about ${minutes} min`,
    none: 'No steps have been written for your record system. Extract the number as you usually do, or ask the cluster’s coordinator.',
  },
  definition: {
    title: 'How it is counted',
    population: 'Who',
    period: 'Period',
    source: 'Source',
    codes: 'Codes',
    note: 'Note',
  },
  echo: {
    label: 'That is',
    perThousand: (rate) => `${rate} per 1,000`,
    mean: (mean, unit) => `${mean} ${unit}`.trim(),
  },
  remainder: {
    left: (left, total) =>
      `${formatCount(left, 'en')} of ${formatCount(total, 'en')} still to be given to a part`,
    over: (over, total) => `The parts make ${formatCount(over, 'en')} more than ${formatCount(total, 'en')}`,
    none: 'The parts add up',
  },
  parts: { part: 'Part', count: 'Count', total: (whole) => (whole === '' ? 'In all' : `In all: ${whole}`) },
  choice: { one: 'Choose one answer', several: 'Tick all that apply', none: 'None of them' },
  text: {
    label: 'Your answer',
    help: 'Do not write names, CPR numbers or anything that may lead to a patient. The cluster sees the answers together, without practice names, and only when at least five have answered.',
  },
  guess: {
    question: 'Where do you think you lie compared with the cluster?',
  },
  tally: {
    link: 'Count the patients one by one',
    help: 'One tap per patient. Do not write who it is: only counts are kept here, no name, time or order. Several people can count at the same time from the same link.',
    other: 'The other patients',
    total: 'Counted in all',
    undo: (label) => (label === '' ? 'Undo' : `Undo “${label}”`),
    back: 'Back to the data form',
    print: 'Print a sheet to tick by hand',
    sheetTotal: 'Total: ____________',
    notStored: 'The last tick was not saved. Try again.',
  },
  doubt: {
    title: 'Are you sure?',
    sure: 'Yes, the numbers are right',
  },
  notes: {
    open: 'Add an explanation',
    tags: 'Where does the explanation lie, if you know it?',
    influence: 'Can you do anything about it yourselves?',
    leftOut: 'Patients you left out',
    leftOutReason: 'Why were they left out?',
    leftOutHelp: 'One line about them together, not about anyone in particular.',
    comment: 'Comment on the indicator',
    commentHelp: 'A few lines without names, CPR numbers or anything that can lead to a patient.',
    released: 'The cluster may read the comment (without your name)',
    releasedHelp: 'Without a tick only you and whoever receives the numbers can see it.',
    unsaid: 'Don’t know',
  },
  otherNumber: 'It is another number',
  notFound: 'We cannot find the number',
  notAnswered: 'We do not answer this question',
  reason: 'Why not?',
  reasonHelp: 'One line. No names or CPR numbers.',
  next: (number) => `On to ${number}`,
  toSending: 'On to sending',
  correct: 'Correct',
  answerCard: 'Answer',
  answer: {
    fraction: (numerator, denominator) =>
      `${formatCount(numerator, 'en')} of ${formatAmount(denominator, 'en')}`,
    count: (count) => formatCount(count, 'en'),
    mean: (sum, n) => `sum ${formatAmount(sum, 'en')} of ${formatCount(n, 'en')} values`,
    named: (name, count) => `${name} ${formatCount(count, 'en')}`,
    total: (total) => `${formatCount(total, 'en')} in all`,
    none: 'None of them',
    notAnswered: 'You do not answer this question',
    notFound: 'The number was not found',
    missing: 'Not answered',
  },
  send: {
    title: 'Send',
    ready: 'Every indicator is answered.',
    missing: (count) =>
      count === 1
        ? 'One indicator is still to be answered.'
        : `${count} indicators are still to be answered.`,
    button: 'Send',
    again: 'Send the corrections',
    sentBefore: (when) => `You sent the form ${when}. If you correct something, send it again.`,
    unsent: 'You have made corrections, but not sent them.',
    waiting: 'There is no connection. The form is sent when it returns. Leave the page open.',
  },
  errors: {
    summary: (count) =>
      `${capitalise(numberWord(count, 'en'))} ${count === 1 ? 'field' : 'fields'} must be filled in or corrected before you can send`,
    kept: 'What you entered is still there.',
    link: (number, message) => `${number}: ${message}`,
    fullTitle: 'Your numbers could not be saved just now',
    full: 'The server’s disk is full. What you entered is still here. Leave the page open, tell the cluster’s coordinator, and try again later.',
    stored: 'Correct the fields. The rest is saved.',
  },
  saved: {
    saving: 'Saving …',
    at: (clock) => `Saved at ${clock}`,
    on: (day, clock) => `Saved ${day} at ${clock}`,
    offline: 'Offline',
    offlineHelp: 'What you enter is kept here and sent when the network returns.',
    failed: 'Not saved yet',
    failedHelp:
      'It could not be saved just now. Your numbers are kept on this computer, and saving is retried.',
    refusedHelp:
      'Collection has closed, or the link no longer works, so the last change was not saved. Write to the coordinator.',
    noScript: 'What you enter is saved when you press a button.',
  },
  dead: {
    unknownTitle: 'This link does not exist',
    unknown:
      'Check that the whole link from the e-mail is there, or ask the cluster’s coordinator for a new one.',
    revokedTitle: 'This link no longer works',
    revoked: 'Ask the cluster’s coordinator for a new one. Your answers are kept.',
    limitedTitle: 'Wait a little and try again',
    limited:
      'Many links that do not exist were tried from your network. Wait fifteen minutes, then try the link from the e-mail again. Nothing was deleted.',
  },
  closed: {
    title: 'Collection is closed',
    text: (day) => `Collection closed on ${day}. Write to the coordinator if something must be corrected.`,
    notStored: 'What you entered last came too late.',
    sent: 'What you sent',
    nothingSent: 'You sent nothing in this collection.',
    toResults: 'See your numbers beside the cluster’s',
  },
  receipt: {
    pageTitle: (topic) => `${topic} · receipt`,
    title: 'Thank you, your numbers are sent',
    canCorrect: (day) =>
      `You can correct them until collection closes. The deadline is ${day}. Use the same link.`,
    correct: 'Correct the numbers',
    sent: 'What you sent',
    sentAt: (day, clock) => `Sent ${day} at ${clock}`,
    minutesTitle: 'How many minutes did it take?',
    minutesHelp:
      'The cluster sees only the median, once at least three practices have answered, and never your answer alone. It helps to keep the form short.',
    minutesPilot:
      'You try the form for the others, so the coordinator sees your answer. It helps to keep the form short.',
    minutes: (minutes, isMost) => (isMost ? `${minutes} or more` : String(minutes)),
    minutesThanks: 'Thank you, noted.',
    print: 'Print the receipt',
    printHelp: 'Use the print function of the browser (Ctrl + P). The receipt takes a page.',
    guess: (guess) => `Your guess: ${guess}`,
    explanation: (tags) => `Explanation: ${tags}`,
    influence: (influence) => `Can you do anything about it: ${influence}`,
    leftOut: (count, reason) => `Left out: ${formatCount(count, 'en')}${reason === '' ? '' : ` (${reason})`}`,
    comment: (comment) => `Comment: ${comment}`,
    commentKept: 'The comment is not shown to the cluster.',
    commentReleased: 'The cluster may read the comment.',
    reason: (reason) => `Why not: ${reason}`,
    next: 'When collection is closed, you can see your numbers beside the cluster’s at the same link.',
  },
  result: {
    pageTitle: (topic) => `${topic} · your numbers`,
    resultFor: (practice) => `Results for ${practice}`,
    title: 'Your numbers beside the cluster’s',
    pseudonym: (pseudonym) => `At the meeting your numbers appear as ${pseudonym}.`,
    notReleasedTitle: 'The results are on their way',
    notReleased:
      'Collection is closed. You can see your own numbers beside the cluster’s on this page when the coordinator shows them.',
    releasedFrom: (day) => `You can see the results from ${day}`,
    comeBack: 'Collection is closed. Keep the link and come back to this page on that day.',
    waitingTitle: 'Numbers appear when collection closes',
    waiting:
      'You can see your own numbers beside the cluster’s on this page once the coordinator has closed.',
    toForm: 'Go to the data form',
    own: 'Your number',
    notAnswered: 'You sent no number for this indicator.',
  },
  answerTable: { indicator: 'Indicator', answer: 'Your answer' },
}
