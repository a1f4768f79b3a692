import {
  findRoleList,
  type CheckContext,
  type RoleList,
} from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { nameItem } from '#app/domain/package/consistency/wording.ts'

/**
 * Indicators that no recommendation stands behind, and recommendations that no indicator shows and whose note does
 * not say why. Both lead to the recommendations, where the link is made. A free text counts nothing that could be
 * recommended. While one of the lists is empty there is nothing to link: that it is empty is another rule's.
 */
export function checkIndicatorLinks(context: CheckContext): readonly Finding[] {
  const indicators = findRoleList(context, 'indicators')
  const recommendations = findRoleList(context, 'recommendations')
  if (!indicators || !recommendations) return []
  if (indicators.items.length === 0 || recommendations.items.length === 0) return []
  return [...findUnrecommended(indicators, recommendations), ...findUncounted(indicators, recommendations)]
}

function findUnrecommended(
  indicators: RoleList<'indicators'>,
  recommendations: RoleList<'recommendations'>,
): readonly Finding[] {
  const linked = new Set(recommendations.items.flatMap(({ indicatorIds }) => indicatorIds ?? []))
  return indicators.items
    .filter(({ id, kind }) => kind !== 'free-text' && !linked.has(id))
    .map((item) => {
      const name = nameItem(indicators, item)
      const message = {
        da: `Ingen anbefaling er knyttet til ${name.da}.`,
        en: `No recommendation is linked to ${name.en}.`,
      }
      return {
        rule: 'indicator-link',
        severity: 'missing',
        sectionId: recommendations.section.id,
        message,
      }
    })
}

function findUncounted(
  indicators: RoleList<'indicators'>,
  recommendations: RoleList<'recommendations'>,
): readonly Finding[] {
  const existing = new Set(indicators.items.map(({ id }) => id))
  return recommendations.items
    .filter(({ indicatorIds, note }) => note === undefined && !indicatorIds?.some((id) => existing.has(id)))
    .map((item) => {
      const name = nameItem(recommendations, item)
      const message = {
        da: `Vælg et målepunkt til ${name.da} – eller skriv i bemærkningen, at der ikke er noget.`,
        en: `Choose an indicator for ${name.en}, or say in its note that there is none.`,
      }
      return {
        rule: 'indicator-link',
        severity: 'missing',
        sectionId: recommendations.section.id,
        itemId: item.id,
        message,
      }
    })
}
