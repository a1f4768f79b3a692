import type { Catalogue } from '#app/i18n/catalogue.ts'

export const authoring: Catalogue['authoring'] = {
  acceptance: {
    changed: 'The wording has changed since the cluster said yes',
    text: (day: string) =>
      `The cluster’s yes of ${day} was to other words. Enter a new date when it has said yes again.`,
    show: 'Show the words that the cluster said yes to',
    empty: 'Nothing was written yet.',
    onlySpelling: 'If only the spelling was mended, the yes may stand.',
    keep: 'Keep the cluster’s yes',
  },
  plan: {
    calendar: 'Get the plan for your calendar',
  },
  picks: {
    take: (count: number) => `Put in ${count}`,
    close: 'Close without putting in',
    all: (hasAll: boolean) => (hasAll ? 'Clear all' : 'Choose all'),
    allOf: (group: string, hasAll: boolean) => `${hasAll ? 'Clear' : 'Choose'} all in “${group}”`,
    taken: '(is there)',
    added: (count: number) => `${count} put in at the end of the list`,
  },
  hints: {
    yesNoQuestion: 'This can be answered yes or no. Try “how”.',
  },
}
