import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { nameItem } from '#app/domain/package/consistency/wording.ts'
import { cautionLimit } from '#app/domain/results/caution-limit.ts'

/** Indicators that a practice is expected to have too few patients for. */
export function checkEnoughPatients(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'indicators')
  if (!list) return []
  return list.items.flatMap((item) => {
    const { expected } = item
    if (expected === undefined || expected >= cautionLimit) return []
    const name = nameItem(list, item)
    return [
      {
        rule: 'few-patients',
        severity: 'look',
        sectionId: list.section.id,
        itemId: item.id,
        message: {
          da: `${name.da} venter kun ${expected} patienter i en praksis. Brug mest klyngens samlede tal, eller vælg en længere periode.`,
          en: `${name.en} expects only ${expected} patients in a practice. Use mainly the figure for the whole cluster, or choose a longer period.`,
        },
      } satisfies Finding,
    ]
  })
}
