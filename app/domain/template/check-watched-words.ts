import { findSection } from '#app/domain/template/find-section.ts'
import type { Template } from '#app/domain/template/template.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/** The sections that say what a package is about must be there, and be no lists: those are weighed by their role. */
export function checkWatchedWords(template: Template): Fault[] {
  const sections = template.watchedWords?.topicSections ?? []
  return sections.flatMap((id, at) => {
    const type = findSection(template, id)?.type
    if (type === 'rich-text' || type === 'form') return []
    return [
      makeFault(
        `$.watchedWords.topicSections[${at}]`,
        `Der er intet afsnit med tekst eller felter, der har id »${id}«.`,
        `There is no section of text or fields with the id "${id}".`,
      ),
    ]
  })
}
