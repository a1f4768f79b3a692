import type { consistency as danish } from '#app/i18n/da/consistency.ts'

export const consistency: typeof danish = {
  title: 'Check of the package',
  intro:
    'What is missing, and what does not hang together. It blocks nothing: the meeting can be held and the sheets downloaded as they are.',
  missingCount: (count) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
  lookCount: (count) => (count === 1 ? '1 is worth a look' : `${count} are worth a look`),
  severity: { missing: 'To mend', look: 'Worth a look' },
  step: (number, title) => `${number}. ${title}`,
  goTo: (section) => `Go to “${section}”`,
  places: 'Where it is missing',
  none: 'There is nothing to mend',
  noneText:
    'Numbers, dates, limits and references hang together, and every section is written. Read the words yourself before the sheets are printed.',
  backToOverview: 'Back to the overview',
  link: (count) =>
    count === 0 ? 'Check of the package: nothing to mend' : `Check of the package: ${count} to look at`,
}
