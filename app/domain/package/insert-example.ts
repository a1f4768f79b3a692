import type { ListItem, Section, SectionContent } from '#app/domain/template/template.ts'
import { renewIds } from '#app/domain/text/renew-ids.ts'
import { isEmptyRichText } from '#app/domain/text/rich-text-text.ts'

/**
 * The section's example after what stands, under new ids; in place of it where nothing stands. Null for a section that
 * has no example.
 * @param makeId gives a new id at each call
 */
export function insertExample(
  section: Section,
  content: SectionContent,
  makeId: () => string,
): SectionContent | null {
  if (section.type === 'rich-text' && content.type === 'rich-text' && section.example) {
    const standing = isEmptyRichText(content.text) ? [] : content.text.content
    const added = section.example.content.map((block) => renewIds(block, makeId))
    return { type: 'rich-text', text: { type: 'doc', content: [...standing, ...added] } }
  }
  if (section.type === 'list' && content.type === 'list' && section.example) {
    const added = section.example.map((item): ListItem => ({ ...item, id: makeId() }))
    return { type: 'list', items: [...content.items, ...added] }
  }
  return null
}
