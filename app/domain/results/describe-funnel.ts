import { describeVariation } from '#app/domain/results/describe-variation.ts'
import { chanceOfOneOutside, type Funnel } from '#app/domain/results/funnel.ts'
import { funnelWords } from '#app/domain/results/funnel-words.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import type { ShownVariation } from '#app/domain/results/shown-result.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** A funnel in words: what lies outside, what chance alone would put there, and whether the limits were widened. */
export function describeFunnel(shown: ShownVariation, locale: Locale): ResultDescription {
  const description = describeVariation(shown, locale)
  const { funnel } = shown
  if (!funnel) return description
  const words = funnelWords[locale]
  const rounded = shown.practices.some(({ counts, size }) => counts === null && size !== null)
  return {
    ...description,
    shows: [
      ...describeSpread(funnel, locale),
      ...describeOutside(funnel, locale),
      ...describeChance(funnel, locale),
      ...(rounded ? [words.classes] : []),
    ],
    showsNot: words.showsNot,
  }
}

function describeOutside({ above, below, far, form }: Funnel, locale: Locale): readonly string[] {
  const words = funnelWords[locale]
  if (above + below === 0) return form === 'adjusted' ? [words.none] : [words.none, words.noneByChance]
  const outside = words.outside(countWord(above, locale), countWord(below, locale))
  return far === 0 ? [outside] : [outside, words.far(capitalise(numberWord(far, locale)))]
}

function countWord(count: number, locale: Locale): string {
  if (count > 0) return numberWord(count, locale)
  return locale === 'da' ? 'ingen' : 'no'
}

/** Said before anything is counted against the wider limits. */
function describeSpread({ form, phi }: Funnel, locale: Locale): readonly string[] {
  if (form !== 'adjusted') return []
  return [funnelWords[locale].widened(formatCount(Math.max(2, phi), locale))]
}

function describeChance({ form, practices }: Funnel, locale: Locale): readonly string[] {
  const words = funnelWords[locale]
  const percent = formatCount(chanceOfOneOutside(practices) * 100, locale)
  const chance = words.chance(formatCount(practices, locale), percent)
  return form === 'binomial' ? [chance, words.exact] : [chance]
}
