import { changeHandout, changeSection, mapBlocks, mapSteps } from '#app/domain/template/change-part.ts'
import { dropFieldFrom, fieldsChoosingFrom } from '#app/domain/template/edit-fields.ts'
import { findSection } from '#app/domain/template/find-section.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'
import type { Place } from '#app/domain/template/place.ts'
import { findField, shapeOf } from '#app/domain/template/section-fields.ts'
import type { Section, Template } from '#app/domain/template/template.ts'

/**
 * The template without the part. Sheets that print a removed section keep their blocks: the fault says where. A part
 * that must stay (`canRemove`) changes nothing.
 */
export function remove(template: Template, place: Place): Template {
  if (!canRemove(template, place)) return template
  switch (place.part) {
    case 'template':
      return template
    case 'step': {
      const step = template.steps.find(({ id }) => id === place.step)
      const emptied = (step?.sections ?? []).reduce(removeSection, template)
      return { ...emptied, steps: emptied.steps.filter(({ id }) => id !== place.step) }
    }
    case 'section': {
      const section = findSection(template, place.section)
      return section ? removeSection(template, section) : template
    }
    case 'field':
      return dropField(template, place.section, place.field)
    case 'handout':
      return { ...template, handouts: template.handouts.filter(({ id }) => id !== place.handout) }
    case 'block':
      return changeHandout(template, place.handout, (handout) => ({
        ...handout,
        blocks: handout.blocks.filter((_, at) => at !== place.block),
      }))
  }
}

/** The last step stays, and so does a field that the app reads or that gives a list's items their name. */
export function canRemove(template: Template, place: Place): boolean {
  if (place.part === 'step') return template.steps.length > 1
  if (place.part !== 'field') return place.part !== 'template'
  const section = findSection(template, place.section)
  if (!section || section.type === 'rich-text') return false
  if (section.type === 'list' && section.itemTitle === place.field) return false
  return findField(section, place.field)?.isCore === false
}

/** With the section go the fields elsewhere that took their choices from it: nobody could fill them in. */
function removeSection(template: Template, removed: Section): Template {
  const without = mapSteps(template, (step) => {
    const sections = step.sections.filter(({ id }) => id !== removed.id)
    return sections.length === step.sections.length ? step : { ...step, sections }
  })
  const { watchedWords } = without
  const unwatched = watchedWords && {
    ...watchedWords,
    topicSections: watchedWords.topicSections.filter((id) => id !== removed.id),
  }
  const bare = unwatched ? { ...without, watchedWords: unwatched } : without
  return removed.type === 'list' && removed.role ? withoutChoicesFrom(bare, removed.role) : bare
}

function withoutChoicesFrom(template: Template, role: string): Template {
  return template.steps
    .flatMap((step) => step.sections)
    .reduce(
      (left, section) =>
        section.type === 'rich-text'
          ? left
          : fieldsChoosingFrom(shapeOf(section).uiSchema, role).reduce(
              (one, name) => dropField(one, section.id, name),
              left,
            ),
      template,
    )
}

function dropField(template: Template, sectionId: string, name: string): Template {
  const without = changeSection(template, sectionId, (section) =>
    section.type === 'rich-text' ? section : dropFieldFrom(section, name),
  )
  return mapBlocks(without, (block) => withoutColumn(block, sectionId, name))
}

function withoutColumn(block: BlockDefinition, sectionId: string, name: string): BlockDefinition {
  if (block.block !== 'section' || block.section !== sectionId || !block.columns) return block
  const columns = block.columns.filter(({ property }) => property !== name)
  if (columns.length > 0) return { ...block, columns }
  const { columns: _columns, ...rest } = block
  return rest
}
