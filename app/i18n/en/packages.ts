import type { packages as danish } from '#app/i18n/da/packages.ts'

export const packages: typeof danish = {
  demo: {
    see: 'See an example',
    remove: 'Remove the example',
    tag: 'Example',
    note: 'This is an example: practices and numbers are invented, and all of it can be removed again.',
  },
  kinds: {
    clinical: 'Clinical cluster package',
    organisational: 'Cluster package on organisation and attitudes',
    'cross-sector': 'Cross-sector cluster package',
  },
  home: {
    title: 'The cluster’s packages',
    practices: (count) => (count === 1 ? '1 practice' : `${count} practices`),
    changed: (day) => `Changed ${day}`,
    newPackage: 'New cluster package',
    addPractices: 'Add the cluster’s practices',
    continue: (title) => `Continue with “${title}”`,
    empty: 'The cluster has no packages yet',
    continueText: 'The overview shows what is missing and how long it is to the meeting.',
    open: 'Open the package',
    toPractices: 'List the practices',
    firstPackage: 'Begin the first cluster package',
    firstPackageText:
      'Choose a template or a ready package, and give it a topic. An example shows in a minute what it comes to.',
    noPracticesText:
      'List the practices that take part, so that each can have its link when numbers are collected. This can also wait.',
    noCluster: 'Create your cluster',
    noClusterText: 'Give the cluster a name. It stands at the top of the sheets the cluster gets in hand.',
    clusterName: 'Name of the cluster',
    createCluster: 'Create cluster',
    anotherCluster: 'Create another cluster',
  },
  practices: {
    title: 'Practices in the cluster',
    intro:
      'The name is enough to begin with. E-mail and record system are needed when numbers are collected; doctors and patients can come later.',
    name: 'Name',
    number: 'Provider number',
    doctors: 'Doctors',
    listSize: 'Patients',
    email: 'E-mail',
    emailHelp: 'The address you send the link to the data form to.',
    recordSystem: 'Record system',
    recordSystemHelp: 'Choose from the list, or write it yourself.',
    noEmail: 'No e-mail yet',
    doctorCount: (count) => (count === 1 ? '1 doctor' : `${count} doctors`),
    patientCount: (count) => `${count} patients`,
    add: 'Add practice',
    save: 'Save changes',
    edit: 'Edit',
    editTitle: 'Edit practice',
    newTitle: 'New practice',
    remove: 'Remove',
    saved: (name) => `${name} is saved.`,
    removed: (name) => `${name} is removed.`,
    restored: (name) => `${name} is back on the list.`,
    kept: (name) =>
      `${name} cannot be removed, since it takes part in a collection round. Its answers would be lost.`,
    none: 'The cluster has no practices yet. Write them one at a time, or put the whole list in under “Paste several”.',
    pasteTitle: 'Paste several',
    pasteHelp:
      'One practice a line: name; e-mail; record system. If the rest is to be there, the order is: name; provider number; doctors; patients; e-mail; record system – and an empty field keeps its semicolon. Lines from a spreadsheet can be pasted too.',
    pasteExample: 'For example: The Riverside Practice; post@clinic.dk; XMO',
    pasteLabel: 'Lines',
    paste: 'Add the lines',
    pasted: (count) => (count === 1 ? '1 practice is added.' : `${count} practices are added.`),
    pasteFaults: 'No line has been added yet. Correct this and try again:',
    pasteFault: (line, field, problem) => `Line ${line}, ${field}: ${problem}`,
    onward: 'On to the cluster’s packages',
  },
  problems: {
    missing: 'This field must be filled in.',
    'too-long': 'This is too long. Shorten it to 120 characters at most.',
    cpr: 'This looks like a CPR number. It was not stored. Remove it and go on.',
    'not-digits': 'The provider number is written in figures alone, ten at most.',
    'not-a-count': 'Write a whole number, e.g. 4 or 5200.',
    'not-an-email': 'Write the whole e-mail address, e.g. name@clinic.dk.',
    start: 'Choose what the package begins with.',
    summary: (count) =>
      count === 1
        ? 'One field must be corrected before it can be saved'
        : `${count} fields must be corrected before it can be saved`,
  },
  newPackage: {
    title: 'New cluster package',
    intro:
      'A package is the cluster’s work on one topic. All of it can be changed, and the steps can be taken in any order.',
    start: 'What should the package begin with?',
    fromExample: (title) => `Ready package: ${title}`,
    fromExampleHelp: (notice) =>
      `Every section is written in advance, so that you adapt it instead of writing it.${notice === '' ? '' : ` ${notice}.`}`,
    topic: 'Topic',
    topicHelp:
      'It becomes the package’s title. For a ready package the field may be empty; its own title is then used.',
    create: 'Create the package',
  },
  shell: {
    crumbs: 'Where you are',
    rail: 'Parts of the package',
    overview: 'Overview',
    steps: (count) => `The ${count} steps`,
    data: 'Data',
    collection: 'Data collection',
    results: 'Results',
    meeting: 'The meeting',
    handouts: 'Handouts',
    notBegun: 'Not started',
    written: (done, total, standard) =>
      `${done} of ${total} sections${standard > 0 ? ` · ${standard} from the template` : ''}`,
    onlyStandard: (standard, total) => `${standard} of ${total} from the template`,
    stepOf: (number, total) => `Step ${number} of ${total}`,
  },
  overview: {
    meetingOn: (day) => `Cluster meeting ${day}`,
    clock: (from, to) => `${from}–${to}`,
    clockFrom: (from) => from,
    noMeeting: 'The meeting has no date yet',
    daysTo: (days) => (days === 1 ? 'day to the cluster meeting' : 'days to the cluster meeting'),
    today: 'The cluster meeting is today',
    next: 'Next',
    before: 'Before the meeting',
    atMeeting: 'At the meeting',
    after: 'After the meeting',
    doneOf: (done, total) => `${done} of ${total} done`,
    doneTasks: (count) => (count === 1 ? '1 task is done' : `${count} tasks are done`),
    taskCount: (count) => (count === 1 ? '1 task' : `${count} tasks`),
    now: 'Now',
    done: 'Done',
    markDone: (task) => `Mark “${task}” as done`,
    markOpen: (task) => `Mark “${task}” as not done`,
    late: (day) => `was due ${day}`,
    changePlan: 'Change the plan',
    changeProgramme: 'Change the programme',
    noTasks: 'There are no tasks in the plan yet.',
    noProgramme: 'The programme has not been written yet.',
    untitled: 'Untitled',
    timeline: {
      label: 'Timeline up to the cluster meeting',
      today: 'Today',
      deadline: 'Answers due',
      meeting: 'Cluster meeting',
    },
    tasks: {
      'write-section': {
        title: (section) => `Write “${section}”`,
        fill: (section) => `Fill in “${section}”`,
        text: (step) =>
          `It is what is missing next in ${step}. You can stop in the middle of a sentence; everything is saved as you go.`,
        action: (step) => `Go to ${step}`,
      },
      'set-date': {
        title: 'Set the date of the cluster meeting',
        text: 'Once the date is set, the tasks of the plan are counted back from it.',
        action: 'Go to the meeting',
      },
      'add-practices': {
        title: 'List the cluster’s practices',
        text: 'The indicators are ready. Before numbers can be collected, the list must say who is to answer.',
        action: 'Go to the practices',
      },
      'open-collection': {
        title: (practices) =>
          practices === 1
            ? 'Send the data form to the practice'
            : `Send the data form to the ${practices} practices`,
        text: 'The indicators are ready. The rest can be written while the practices answer.',
        action: 'Go to data collection',
      },
      'await-answers': {
        title: (missing) =>
          missing === 1 ? 'Wait for the last practice' : `Wait for the last ${missing} practices`,
        text: 'Everything is written. If need be, write to those who have not answered.',
        action: 'Go to data collection',
      },
      'close-collection': {
        title: 'Close the data collection',
        text: (sent, asked) =>
          `${sent} of ${asked} practices have answered. The results appear when the collection is closed.`,
        action: 'Go to data collection',
      },
      'get-handouts': {
        title: 'Get the sheets for the meeting',
        text: 'Everything is written. Look the sheets through and send them out a few days before the meeting.',
        action: 'Go to handouts',
      },
      'finish-plan': {
        title: 'Finish the plan after the meeting',
        text: 'The meeting has been held. There are still tasks to follow up.',
        action: 'Go to the plan',
      },
      'follow-up': {
        title: 'See what the meeting led to',
        text: 'The meeting has been held and the plan is finished. The results can be read again when the cluster follows up.',
        action: 'Go to results',
      },
    },
    collectionClosed: (sent: number, asked: number) =>
      `The collection is closed: ${sent} of ${asked} practices have answered`,
    answerBy: (day) => `Practices answer by ${day}`,
  },
}
