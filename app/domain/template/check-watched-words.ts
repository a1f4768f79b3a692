import { findSection } from '#app/domain/template/find-section.ts'
import type { Template } from '#app/domain/template/template.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/** The sections that say what a package is about must be there, and be texts: lists are weighed by their role. */
export function checkWatchedWords(template: Template): Fault[] {
  const sections = template.watchedWords?.topicSections ?? []
  return sections.flatMap((id, at) =>
    findSection(template, id)?.type === 'rich-text'
      ? []
      : [
          makeFault(
            `$.watchedWords.topicSections[${at}]`,
            `Der er intet tekstafsnit med id »${id}«.`,
            `There is no text section with the id "${id}".`,
          ),
        ],
  )
}
