import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { totalMinutes } from '#app/domain/indicator/estimate-minutes.ts'
import { minutesBudget } from '#app/domain/indicator/minutes-budget.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { quote } from '#app/domain/package/consistency/wording.ts'

/** All numbers together take longer than a practice can spare. */
export function checkMinutesBudget(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'indicators')
  if (!list) return []
  const sum = totalMinutes(buildIndicators(list.items))
  if (sum <= minutesBudget) return []
  const title = quote(list.section.title)
  return [
    {
      rule: 'minutes-budget',
      severity: 'look',
      sectionId: list.section.id,
      message: {
        da: `${title.da} tager en praksis ${sum} minutter. Regn med højst ${minutesBudget}.`,
        en: `${title.en} takes a practice ${sum} minutes. Reckon with ${minutesBudget} at most.`,
      },
    },
  ]
}
