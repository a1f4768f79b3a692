import type { Indicator } from '#app/domain/indicator/indicator.ts'

/**
 * Seconds a practice needs, at the slow end of what is published (DOMAIN.md §5): a closed question 10–20 s, a row in a
 * grid 6 s, an open comment 60 s. For a number looked up nothing is published; 60–120 s is where to begin.
 */
const seconds = {
  lookUp: 120,
  lookUpBesideOthers: 60,
  closedQuestion: 20,
  gridRow: 6,
  openComment: 60,
} as const

/** Minutes for each indicator, in order: as the coordinator wrote, else a guess by its kind. May be fractions. */
export function estimateMinutes(indicators: readonly Indicator[]): readonly number[] {
  return indicators.map((indicator, index) =>
    indicator.minutes > 0 ? indicator.minutes : estimateSeconds(indicator, indicators[index - 1]) / 60,
  )
}

/** Whole minutes for all of them together, rounded up: a form must not take longer than it says. */
export function totalMinutes(indicators: readonly Indicator[]): number {
  const sum = estimateMinutes(indicators).reduce((total, minutes) => total + minutes, 0)
  return Math.max(0, Math.ceil(sum - 1e-9))
}

function estimateSeconds(indicator: Indicator, before: Indicator | undefined): number {
  switch (indicator.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'mean':
      return seconds.lookUp
    case 'two-registrations':
      return 2 * seconds.lookUp
    case 'composition':
      return Math.max(seconds.lookUp, indicator.parts.length * seconds.lookUpBesideOthers)
    case 'single-choice':
      return hasSameOptions(indicator, before) ? seconds.gridRow : seconds.closedQuestion
    case 'multiple-choice':
      return Math.max(seconds.closedQuestion, indicator.options.length * seconds.gridRow)
    case 'free-text':
      return seconds.openComment
  }
}

/** The next row of a grid: the reader knows the answers already. */
function hasSameOptions(indicator: Indicator, before: Indicator | undefined): boolean {
  if (indicator.kind !== 'single-choice' || before?.kind !== 'single-choice') return false
  const texts = (one: typeof indicator) => one.options.map(({ text }) => text).join('\n')
  return texts(indicator) === texts(before)
}
