import type { handouts as danish } from '#app/i18n/da/handouts.ts'

export const handouts: typeof danish = {
  title: 'Handouts',
  intro: 'Everything is made from what you have already written. Change a step, and the sheet follows.',
  downloadAll: 'Download everything',
  failed: 'The file could not be made. Your text is safe. Try again, or download the sheets one by one.',
  groups: {
    whole: 'The whole package',
    before: 'Before the meeting',
    meeting: 'For the meeting',
    after: 'After the meeting',
  },
  states: {
    ready: 'Ready',
    missing: (sections) => (sections === 1 ? '1 section missing' : `${sections} sections missing`),
    waiting: 'Waiting for answers',
  },
  word: 'Word',
  powerPoint: 'PowerPoint',
  show: 'Show',
  of: (title) => `: ${title}`,
  back: 'Back to the handouts',
  seeAs: {
    cluster: 'See the sheet as the cluster gets it',
    outside: 'See the sheet as it leaves the cluster',
  },
  downloadWord: 'Download as Word',
  downloadPowerPoint: 'Download as PowerPoint',
  print: 'Print',
  fetched: (day: string) => `Downloaded ${day}`,
  changed: (day: string) => `Changed since you downloaded it ${day}`,
  send: {
    title: 'Choose and send',
    intro: 'Tick the sheets you want. One sheet comes as Word, several in one zip file.',
    none: 'No sheet is ticked. Tick one or more and try again.',
    practices: 'For some practices only',
    practicesHelp:
      'For sheets with a page for each practice. Without ticks all are included. Each page shows a practice’s own numbers.',
    download: 'Download the ticked',
    link: 'Make a reading link …',
  },
  links: {
    title: 'Reading links',
    intro:
      'A link by which members of the cluster can read some of the sheets before the meeting. They do not sign in, and numbers stand as the cluster has agreed to see them.',
    new: 'New reading link',
    which: 'Which sheets?',
    lastDay: 'Works until the end of',
    lastDayHelp: 'At most half a year ahead. The link can be closed before.',
    make: 'Make the link',
    made: 'The link is ready',
    once: (day: string) =>
      `Copy it now: it cannot be shown again. It works until the end of ${day}. Whoever has the link can read the sheets, so send it to the cluster alone.`,
    onlyHere:
      'The address works on this computer only. Others can use the link once the app has a public address.',
    address: 'Reading link',
    copy: 'Copy link',
    copied: 'Link copied',
    list: 'Links that were made',
    by: (day: string, name: string) => `Made ${day} by ${name}`,
    someone: 'a former colleague',
    states: {
      open: (day: string) => `works until the end of ${day}`,
      expired: (day: string) => `ran out ${day}`,
      revoked: (_day: string) => 'closed',
    },
    revoke: 'Close the link',
    revoked: 'The link is closed. It opens nothing any more.',
    problems: {
      'no-sheets': 'Tick at least one sheet.',
      'no-day': 'Choose a day, e.g. 21/01/2027.',
      past: 'That day is over. Choose today or a later day.',
      'too-late': 'That day is more than half a year ahead. Choose an earlier one.',
    },
  },
  sheet: {
    ticked: 'Ticked',
    notTicked: 'Not ticked',
    linesToWriteOn: (count: number) => (count === 1 ? 'A line to write on' : `${count} lines to write on`),
  },
}
