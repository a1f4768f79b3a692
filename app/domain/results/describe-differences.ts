import { mostRows } from '#app/domain/results/chart-drawing.ts'
import { chanceOfOneOutside } from '#app/domain/results/funnel.ts'
import type { ShownVariation, ShownSpread } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** From so many practices on, it is said that some stand out by chance alone (UX.md §5). */
const manyPractices = 20

/**
 * What the chart shows and what it cannot. "Clearly over" means that the 95 % interval clears the cluster's value.
 */
export function describeDifferences(
  shown: ShownVariation,
  locale: Locale,
): { readonly shows: readonly string[]; readonly showsNot: string } {
  return { shows: describeShown(shown, locale), showsNot: describeUnknown(shown, locale) }
}

function describeShown({ indicator, spread, practices }: ShownVariation, locale: Locale): readonly string[] {
  if (practices.length < 2) return []
  if (indicator.kind === 'count') return [sizes[locale]]
  if (indicator.kind === 'mean') return [means[locale]]
  if (!spread) return []
  const total = spread.above + spread.below + spread.unclear
  const chance = describeChance(total, locale)
  const undrawn = practices.length > mostRows ? [noIntervals[locale]] : []
  if (spread.above + spread.below === 0) {
    return total >= manyPractices ? [noDifference[locale], chance, ...undrawn] : [noDifference[locale]]
  }
  return [describeClear(spread, locale), ...describeUnclear(spread, locale), chance, ...undrawn]
}

/** Among few practices the chance of one at all, 1 − 0.95ⁿ; among many how many there would be (DOMAIN.md §1.4). */
function describeChance(total: number, locale: Locale): string {
  if (total >= manyPractices) return byChance[locale]
  const percent = formatCount(chanceOfOneOutside(total) * 100, locale)
  return oneByChance[locale](formatCount(total, locale), percent)
}

function describeClear({ above, below }: ShownSpread, locale: Locale): string {
  const over = capitalise(above === 0 ? none[locale].before : numberWord(above, locale))
  const under = below === 0 ? none[locale].alone : numberWord(below, locale)
  if (locale === 'da')
    return `${over} praksis ligger tydeligt over klyngen, og ${under} ligger tydeligt under.`
  const [noun, verb] = above === 1 ? ['practice', 'lies'] : ['practices', 'lie']
  return `${over} ${noun} ${verb} clearly above the cluster, and ${under} clearly below.`
}

function describeUnclear({ unclear }: ShownSpread, locale: Locale): readonly string[] {
  if (unclear === 0) return []
  const few = capitalise(numberWord(unclear, locale))
  if (locale === 'da') {
    return [
      `${few} praksis kan ikke skelnes fra klyngen: ${unclear === 1 ? 'Intervallet' : 'Deres interval'} omfatter klyngens tal.`,
    ]
  }
  const including = unclear === 1 ? 'its interval includes' : 'their intervals include'
  const noun = unclear === 1 ? 'practice' : 'practices'
  return [`${few} ${noun} cannot be told from the cluster: ${including} the cluster's value.`]
}

function describeUnknown({ cluster, practices }: ShownVariation, locale: Locale): string {
  return cluster === null || practices.length < 2 ? '' : reasons[locale]
}

const none = {
  da: { before: 'ingen', alone: 'ingen' },
  en: { before: 'no', alone: 'none' },
} as const

const noDifference = {
  da: 'Ingen praksis ligger tydeligt over eller under klyngen: Alle intervaller omfatter klyngens tal.',
  en: "No practice lies clearly above or below the cluster: all intervals include the cluster's value.",
} as const

/** A 95 % interval misses the true value in 5 of 100 cases (DOMAIN.md §1.4). */
const byChance = {
  da: 'Selv uden virkelige forskelle ville omkring én ud af 20 praksis ligge tydeligt over eller under, alene ved et tilfælde.',
  en: 'Even without real differences, about one practice in twenty would lie clearly above or below by chance alone.',
} as const

const oneByChance = {
  da: (practices: string, percent: string) =>
    `Selv uden virkelige forskelle ville mindst én af ${practices} praksis ligge tydeligt over eller under i omkring ${percent} ud af 100 tilfælde.`,
  en: (practices: string, percent: string) =>
    `Even without real differences, at least one of ${practices} practices would lie clearly above or below in about ${percent} of 100 cases.`,
} as const

const noIntervals = {
  da: 'Med så mange praksis er intervallerne ikke tegnet.',
  en: 'With so many practices the intervals are not drawn.',
} as const

const sizes = {
  da: 'Diagrammet viser antal, ikke andele: En stor praksis har let et højt tal.',
  en: 'The chart shows counts, not shares: a large practice easily has a high number.',
} as const

const means = {
  da: 'Diagrammet viser gennemsnit: Det siger ikke, hvor langt de enkelte værdier ligger fra hinanden, og har derfor intet interval.',
  en: 'The chart shows means: it does not say how far single values lie apart, and so has no interval.',
} as const

const reasons = {
  da: 'Tallene siger ikke, hvorfor der er forskel. Patienterne, arbejdsgangene, registreringen og tilfældet kan alle have en del i det.',
  en: 'The numbers do not say why practices differ. Patients, routines, coding and chance may all have a part in it.',
} as const
