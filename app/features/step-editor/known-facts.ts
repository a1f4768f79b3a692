import { textOfContent } from '#app/domain/package/content-text.ts'
import { type SectionState, stateOf } from '#app/domain/package/section-content.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'

type Facts = { readonly section: Section; readonly state: SectionState; readonly text: string }

/** Content is never changed in place: what was found out about it holds as long as it lives. */
const known = new WeakMap<SectionContent, Facts>()

/**
 * State and text of a section. A key typed in one section asks for those of every section on the sheet, several times
 * over; only the one that changed is looked at anew.
 */
export function factsOf(section: Section, content: SectionContent): Facts {
  const before = known.get(content)
  if (before?.section === section) return before
  const facts = {
    section,
    state: stateOf(section, { [section.id]: content }),
    text: textOfContent(section, content),
  }
  known.set(content, facts)
  return facts
}
