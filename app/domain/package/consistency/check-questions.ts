import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { quote } from '#app/domain/package/consistency/wording.ts'
import { isYesNoQuestion } from '#app/domain/text/is-yes-no-question.ts'

/** Questions that close a conversation: yes or no is an answer to them. */
export function checkQuestions(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'questions')
  if (!list) return []
  return list.items.flatMap(({ id, text = '' }) => {
    if (!isYesNoQuestion(text, context.clusterPackage.language)) return []
    const quoted = quote(text)
    const message = {
      da: `${quoted.da} kan besvares med ja eller nej. Prøv med »hvordan«.`,
      en: `${quoted.en} can be answered yes or no. Try "how".`,
    }
    return [
      { rule: 'yes-no-question', severity: 'look', sectionId: list.section.id, itemId: id, message },
    ] as const
  })
}
