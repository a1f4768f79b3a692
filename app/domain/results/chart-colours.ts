/** Colours of charts by role (UX.md §2). Printers look them up here, so screen, Word and slides agree. */
export const chartColours = {
  ink: '#15232B',
  'ink-2': '#3F5059',
  'ink-3': '#586870',
  rule: '#D3DCDB',
  tint: '#E1EEEF',
  paper: '#FFFFFF',
  dot: '#6F818B',
  interval: '#82929B',
  own: '#0B5563',
  'own-text': '#073E49',
  cluster: '#15232B',
  'series-1': '#0B5563',
  'series-2': '#B3850D',
  'series-3': '#548EBF',
  'series-4': '#4F1632',
  'series-5': '#7E8C91',
} as const

export type ChartColour = keyof typeof chartColours

/** Of compositions and several groups, in order. */
export const seriesColours = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const

/** Colour of text on a filled part: at least 4.5 to 1. */
export function textOn(fill: ChartColour): ChartColour {
  return fill === 'series-1' || fill === 'series-4' ? 'paper' : 'ink'
}
