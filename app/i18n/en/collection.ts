import { formatAmount } from '#app/domain/text/format-number.ts'
import type { collection as danish } from '#app/i18n/da/collection.ts'

export const collection: typeof danish = {
  title: 'Data collection',
  round: {
    first: 'First round',
    numbered: (number) => `Round ${number}`,
    openSince: (day) => `open since ${day}`,
    closedOn: (day) => `closed ${day}`,
  },
  prepare: {
    kicker: 'Not open yet',
    intro:
      'Each practice gets a link to its own data form. Nobody signs in, and numbers can be corrected until you close.',
    problemsTitle: 'Before collection can open',
    noPractices: 'The cluster has no practices on its list.',
    addPractices: 'Add practices to the list',
    noIndicators: 'The package has no indicators.',
    writeIndicators: 'Write indicators',
    incomplete: (number, title) => (title === '' ? `Indicator ${number}` : `${number}. ${title}`),
    complete: 'Complete the indicator',
    askedTitle: 'What will be asked',
    asked: (summary) => `${summary} in each practice.`,
    overBudget: 'That is over the ten minutes a practice usually has. See if an indicator can wait.',
    minutes: (minutes) => (minutes === 0 ? 'under 1\u00A0min' : `${minutes}\u00A0min`),
    indicator: 'Indicator',
    time: 'Time',
    seeForm: 'See the form',
    whoTitle: 'Who will be asked',
    who: (count) => (count === 1 ? '1 practice in the cluster' : `${count} practices in the cluster`),
    seePractices: 'Change the list',
    deadline: 'Deadline',
    deadlineHelp: 'The last day to answer. You can close later if somebody is missing.',
    deadlineProblems: {
      missing: 'Choose a day.',
      past: 'That day has passed. Choose today or a later day.',
    },
    agreement: 'Agreement about the numbers',
    changeAgreement: 'Change the agreement',
    lock: 'Indicators are locked once collection opens.',
    notReady: 'The button appears when the above is written.',
    open: 'Open data collection',
    cannotCollect:
      'You can read, but not open collection. A coordinator with the right to collect data does.',
  },
  board: {
    label: 'How far collection has come',
    sentOf: (all) => `of ${all} practices`,
    sent: 'have sent in',
    begun: (count) => `${count} started`,
    opened: (count) => `${count} opened the form`,
    notOpened: (count) => `${count} have not opened it`,
    allIn: 'All practices have sent theirs in.',
    daysLeft: (days) => (days === 1 ? '1 day' : `${days} days`),
    toDeadline: (day) => `to the deadline, ${day}`,
    lastDay: 'Last day today',
    pastDeadline: (day) => `The deadline was ${day}`,
    writeToMissing: (count) =>
      count === 1 ? 'Write to the one still missing' : `Write to the ${count} still missing`,
    inviteAll: (count) => (count === 1 ? 'Write to the one practice' : `Write to the ${count} practices`),
    seeResults: 'See the results',
    closedText: (sent, all) => `${sent} of ${all} practices answered in time.`,
  },
  seats: {
    practice: 'Practice',
    status: 'Status',
    latest: 'Latest',
    actions: 'Actions',
    states: {
      'not-opened': 'Not opened',
      opened: 'Opened',
      begun: 'Started',
      sent: 'Sent',
      corrected: 'Corrected and sent',
      'no-data': 'Gives no numbers',
    },
    progress: (answered, all) => `${answered} of ${all}`,
    reopened: 'reopened',
    copyLink: 'Copy link',
    copyText: 'Copy text',
    more: 'More',
    moreFor: (practice) => `More about ${practice}`,
    revoke: 'Revoke links',
    revokeHelp: 'All links the practice has been given stop working. Its answers are kept.',
    reopen: 'Reopen for this practice',
    closeSeat: 'Close again for this practice',
    forPractice: (practice) => ` for ${practice}`,
    unseatedTitle: 'Not in the collection',
    unseated: 'These practices came to the cluster’s list after collection was opened.',
    addSeat: 'Include',
  },
  links: {
    title: (count) => (count === 1 ? 'New link' : `${count} new links`),
    once: (count) =>
      count === 1
        ? 'The link is shown only now. To use it again you make a new one; the old ones still work.'
        : 'The links are shown only now. To use them again you make new ones; the old ones still work.',
    onlyHere:
      'The address works on this computer only. Whoever runs the server must set a public address (PUBLIC_URL) before practices can use the link.',
    address: (practice) => `Link for ${practice}`,
    text: (practice) => `Text for ${practice}`,
    copyLink: 'Copy link',
    copyText: 'Copy text',
    linkCopied: 'The link is copied.',
    copied: 'Copied',
    makeAll: 'Make links for all who are missing',
    copyAll: 'Copy all links',
    mail: 'Write e-mail',
    noEmail: 'No e-mail on the list',
    done: 'Close',
  },
  margin: {
    linkTitle: 'One link per practice',
    link: 'Practices do not sign in. The link opens their own form only.',
    paperTitle: 'The form on paper',
    paper:
      'Print the form and the guide with the same numbers. The person in charge of data can type in a filled form for the practice.',
    seePaper: 'See the form on paper',
    whoTitle: 'You see who, not what',
    who: {
      closed: 'Numbers are first shown together and under pseudonyms, when collection is closed.',
      'own-marked': 'Numbers are first shown together and under pseudonyms, when collection is closed.',
      open: 'Numbers are first shown when collection is closed. As the cluster has agreed, practices’ names stand beside them.',
    },
    agreement: 'The cluster’s agreement about the numbers',
    timeTitle: 'Time spent',
    timeSaid: (minutes, practices) =>
      `${formatAmount(minutes, 'en')} ${minutes === 1 ? 'minute' : 'minutes'} is the median of what ${practices} practices reported.`,
    timeMeasured: (minutes, practices) =>
      `${formatAmount(minutes, 'en')} ${minutes === 1 ? 'minute' : 'minutes'} is the median of the time the form was in use at ${practices} practices.`,
    timeBudget: (minutes) => `A practice should manage in ${minutes} minutes.`,
  },
  close: {
    button: 'Close collection …',
    question: 'Close now?',
    missing: (count) =>
      count === 1
        ? '1 practice has not answered. You can reopen for one at a time.'
        : `${count} practices have not answered. You can reopen for one at a time.`,
    allIn: 'All practices have answered.',
    few: (sent) =>
      sent === 1
        ? 'Only one practice has answered. The cluster’s figure is then that practice’s own.'
        : 'Only two practices have answered. Each of them can then work out the other’s number.',
    results:
      'Once closed, you can see the results, and you decide when each practice can see its own numbers.',
    confirm: 'Close collection',
    cancel: 'Cancel',
  },
  outcome: {
    'not-now': 'That cannot be done now. The page is shown again as it stands.',
    'no-seat': 'That practice is not in the collection.',
    'already-open': 'Collection is open already.',
    cpr: 'This looks like a CPR number. It was not stored. Remove it and try again.',
  },
  preview: {
    title: 'What practices see',
    text: 'You can try the fields here. Nothing is saved or sent.',
    back: 'Back to data collection',
    backToStep: 'Back to the step',
    practiceName: 'your practice',
  },
  invitation: {
    subject: (title) => `Data form for the cluster meeting: ${title}`,
    text: (about) =>
      `Dear ${about.practiceName}

${about.clusterName} is collecting numbers on “${about.title}” for the next cluster meeting.

${about.summary}. Please answer by ${about.deadline}.

Your data form: ${about.address}

You do not need to sign in. Enter counts only, never names or CPR numbers. You can correct the numbers at the same link until collection closes. ${about.whoSees}

The link is for your practice only, so please do not pass it on.`,
    reopenedText: (about) =>
      `Dear ${about.practiceName}

${about.clusterName} has reopened the data form on “${about.title}” for you, so that you can send or correct your numbers:

${about.address}

The link is for your practice only, so please do not pass it on.`,
    closedText: (about) =>
      `Dear ${about.practiceName}

Data collection on “${about.title}” in ${about.clusterName} is closed. Here you can see what you sent, and your numbers beside the cluster’s:

${about.address}

The link is for your practice only, so please do not pass it on.`,
  },
}
