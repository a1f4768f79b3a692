/** Words about several rounds. */
export const trendWords = {
  da: {
    interval: '95\u00A0%-interval',
    round: 'Runde',
    practices: 'Praksis',
    through: (rounds: number) => `Klyngens tal gennem ${rounds} runder:`,
  },
  en: {
    interval: '95\u00A0% interval',
    round: 'Round',
    practices: 'Practices',
    through: (rounds: number) => `The cluster's value through ${rounds} rounds:`,
  },
} as const
