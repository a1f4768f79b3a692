import {
  findRoleList,
  type CheckContext,
  type RoleList,
} from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { areComparable, findLimits, findNumbers, type Limit } from '#app/domain/package/consistency/limits.ts'
import { joinWords, nameItem } from '#app/domain/package/consistency/wording.ts'
import type { IndicatorItem, Recommendation } from '#app/domain/template/roles.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/**
 * An indicator that counts by another limit than its recommendation sets. Limits are compared when they have the same
 * unit, or measure the same thing where a unit is left out; "under 130" and "over 130" agree, since one counts those
 * who fall outside the other. A recommendation may set more limits than are counted, but one of them must be the
 * indicator's. The indicator's note explains the difference when it names a limit of the recommendation; then it is
 * worth a look, and nothing is missing.
 */
export function checkLimits(context: CheckContext): readonly Finding[] {
  const indicators = findRoleList(context, 'indicators')
  const recommendations = findRoleList(context, 'recommendations')
  if (!indicators || !recommendations) return []
  return recommendations.items.flatMap((recommendation) =>
    indicators.items
      .filter(({ id }) => recommendation.indicatorIds?.includes(id))
      .flatMap((indicator) => comparePair(context, indicators, indicator, recommendations, recommendation)),
  )
}

function comparePair(
  { clusterPackage: { language } }: CheckContext,
  indicators: RoleList<'indicators'>,
  indicator: IndicatorItem,
  recommendations: RoleList<'recommendations'>,
  recommendation: Recommendation,
): readonly Finding[] {
  const set = limitsIn(recommendation.title, [recommendation.recommendation], language)
  const differing = differingLimits(countedLimits(indicator, language), set)
  if (differing.counted.length === 0) return []
  const named = findNumbers(indicator.note ?? '', language)
  const isExplained = differing.recommended.some(({ value }) => named.includes(value))
  const names = [nameItem(indicators, indicator), nameItem(recommendations, recommendation)] as const
  return [
    {
      rule: 'limits',
      severity: isExplained ? 'look' : 'missing',
      sectionId: indicators.section.id,
      itemId: indicator.id,
      message: describe(names, differing, isExplained),
    },
  ]
}

function countedLimits(item: IndicatorItem, language: Locale): readonly Limit[] {
  return limitsIn(item.title, [item.question, item.population, item.numerator, item.denominator], language)
}

/** The title is read ahead of each text: it says what is measured where the text itself does not. */
function limitsIn(
  title: string | undefined,
  texts: readonly (string | undefined)[],
  language: Locale,
): readonly Limit[] {
  return texts
    .flatMap((text) => findLimits(`${title ?? ''}: ${text ?? ''}`, language))
    .filter(({ value }) => Number.isFinite(value))
}

type Differing = { readonly counted: readonly Limit[]; readonly recommended: readonly Limit[] }

function differingLimits(counted: readonly Limit[], recommended: readonly Limit[]): Differing {
  const differing = counted.filter((limit) => {
    const comparable = recommended.filter((other) => areComparable(limit, other))
    return comparable.length > 0 && !comparable.some(({ value }) => value === limit.value)
  })
  return {
    counted: differing,
    recommended: recommended.filter((limit) => differing.some((other) => areComparable(limit, other))),
  }
}

function describe(
  [indicator, recommendation]: readonly [Bilingual, Bilingual],
  limits: Differing,
  isExplained: boolean,
): Bilingual {
  const counted = joinTyped(limits.counted)
  const recommended = joinTyped(limits.recommended)
  const da = `${indicator.da} har grænsen ${counted.da}, men anbefalingen ${recommendation.da} siger ${recommended.da}.`
  const en = `${indicator.en} has the limit ${counted.en}, but the recommendation ${recommendation.en} says ${recommended.en}.`
  return isExplained
    ? { da: `${da} Forskellen er forklaret i bemærkningen.`, en: `${en} The note explains the difference.` }
    : { da: `${da} Skriv i bemærkningen, hvorfor.`, en: `${en} Say why in the note.` }
}

function joinTyped(limits: readonly Limit[]): Bilingual {
  return joinWords([...new Set(limits.map(({ typed }) => typed))])
}
