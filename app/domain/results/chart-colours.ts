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
} as const

export type ChartColour = keyof typeof chartColours
