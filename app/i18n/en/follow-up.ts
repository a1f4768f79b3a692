/** The same numbers once more: opening a further round, choosing between rounds, and what happened from one to the next. */
export const followUp = {
  choose: 'Round',
  round: (number: number) => `Round ${number}`,
  state: { draft: 'not opened', pilot: 'trial', open: 'open', closed: 'closed' },
  offer: 'Collect the same numbers again',
  offerText:
    'A further round with the same indicators shows whether anything has moved. Practices keep their pseudonym.',
  title: (number: number) => `Collect the same numbers again: round ${number}`,
  same: (count: number) =>
    count === 1
      ? 'The round asks for the same indicator, as it was locked in the last round.'
      : `The round asks for the same ${count} indicators, as they were locked in the last round.`,
  mended: 'The wording has been mended since. What is counted is the same:',
  kept: 'The package counts something else now. The round asks as last time, so that the numbers can be compared:',
  who: 'Whom do you ask?',
  whoHelp: 'Untick a practice that takes part no longer. Its old numbers stay.',
  fresh: 'new in the cluster since',
  noData: (reason: string) =>
    reason === '' ? 'gave no numbers last time' : `gave no numbers last time: ${reason}`,
  texts: 'The letters start with the usual text. You can edit them before they are sent.',
  open: (number: number) => `Open round ${number}`,
  nobody: 'Choose at least one practice.',
  older: (number: number) => `You are looking at round ${number}. There is a newer round.`,
  compared: (before: string, after: string) => `Change from ${before} to ${after}`,
  onceTitle: 'In one round only',
  onceNew: (label: string) => `${label}: in the latest round only`,
  onceGone: (label: string) => `${label}: in the first round only`,
  openNow: (number: number) => `Round ${number} is open. It is shown here when it is closed.`,
}
