import { isFilled } from '#app/domain/handout/item-values.ts'
import { findContent, type HandoutInput } from '#app/domain/handout/handout-context.ts'
import type { Condition } from '#app/domain/template/handout-definition.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { isEmptyRichText } from '#app/domain/text/rich-text-text.ts'

/** Whether a block with this condition is printed. Every part of the condition must hold. */
export function conditionHolds(condition: Condition | undefined, input: HandoutInput): boolean {
  if (!condition) return true
  const { filled, results, kinds } = condition
  const hasContent = filled === undefined || contentIsFilled(findContent(input, filled))
  const hasResults = results === undefined || results === (input.results !== null)
  return hasContent && hasResults && (kinds === undefined || kinds.includes(input.clusterPackage.kind))
}

/** Whether anything was written in a section. */
export function contentIsFilled(content: SectionContent | undefined): boolean {
  if (!content) return false
  if (content.type === 'rich-text') return !isEmptyRichText(content.text)
  return content.type === 'form' ? isFilled(Object.values(content.values)) : content.items.length > 0
}
