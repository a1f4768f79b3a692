import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { nameItem } from '#app/domain/package/consistency/wording.ts'
import { checkCode } from '#app/domain/indicator/codes.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'

/** Codes that do not have the form of their system, or may be meant otherwise. */
export function checkCodes(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'indicators')
  if (!list) return []
  return buildIndicators(list.items).flatMap((indicator, index) =>
    indicator.codes.flatMap(({ system, code }) => {
      const problem = system === '' ? null : checkCode(system, code)
      const item = list.items[index]
      if (!problem || !item) return []
      const name = nameItem(list, item)
      return [
        {
          rule: 'code',
          severity: problem.severity === 'fault' ? 'missing' : 'look',
          sectionId: list.section.id,
          itemId: indicator.id,
          message: {
            da: `${name.da} har koden ${code}. ${problem.message.da}`,
            en: `${name.en} has the code ${code}. ${problem.message.en}`,
          },
        } satisfies Finding,
      ]
    }),
  )
}
