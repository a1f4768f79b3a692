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
  show: 'Show',
  of: (title) => `: ${title}`,
  back: 'Back to the handouts',
  seeAs: {
    cluster: 'See the sheet as the cluster gets it',
    outside: 'See the sheet as it leaves the cluster',
  },
  downloadWord: 'Download as Word',
  print: 'Print',
  sheet: {
    ticked: 'Ticked',
    notTicked: 'Not ticked',
    linesToWriteOn: (count: number) => (count === 1 ? 'A line to write on' : `${count} lines to write on`),
  },
}
