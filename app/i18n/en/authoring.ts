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
  frozen: (day) =>
    `Collection opened on ${day}, and the indicators are locked there. What you change here now holds for the next round; form, results and sheets use the words of that day.`,
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
  programme: {
    total: (length: string) => `The programme takes ${length}.`,
    clock: (length: string, from: string, to: string) => `${length}, ${from}–${to}`,
    fits: 'That fits the meeting.',
    short: (meeting: string, off: string) => `The meeting takes ${meeting}, so ${off} are left.`,
    long: (meeting: string, off: string) => `The meeting takes ${meeting}, so that is ${off} too much.`,
    noLength: 'Once the length of the meeting is written, the programme can be fitted to it.',
    fit: 'Fit to the length of the meeting',
    noRoom: 'There are not five minutes to each item. Make the meeting longer, or delete an item.',
    fitted: 'The items now fit the length of the meeting; the breaks are as they were',
  },
  cards: {
    title: (count: number) =>
      count === 1 ? 'One card for whoever leads the meeting' : `${count} cards for whoever leads the meeting`,
    intro:
      'One card for each indicator, made from the programme, the questions and the techniques. They are printed with the sheets.',
    noQuestion: 'There is no question about this indicator yet.',
    noPart: 'This indicator is not in the programme yet.',
    time: (minutes: string, of: string, part: string) =>
      `${minutes} of ${of} in “${part}”, figures and rounding off included`,
    say: (words: string) => `Say, for example: “${words}”`,
  },
}
