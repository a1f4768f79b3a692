import { changeHandout, changeSection, mapSteps } from '#app/domain/template/change-part.ts'
import { addFieldTo, changeFieldIn, type FieldSettings } from '#app/domain/template/edit-fields.ts'
import type { BlockDefinition, HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { newSection } from '#app/domain/template/new-section.ts'
import type { Place } from '#app/domain/template/place.ts'
import { type FieldKind, findField } from '#app/domain/template/section-fields.ts'
import type { Section, Step, Template } from '#app/domain/template/template.ts'

/** Gives a new id at each call: lower-case letters, digits and hyphens. */
export type MakeId = () => string

/** A template of one's own, made from another: a first version under a new id. Its parts keep their ids. */
export function copyTemplate(
  template: Template,
  copy: { readonly id: string; readonly title: string; readonly author: string },
): Template {
  return { ...template, ...copy, version: 1 }
}

/** What a published version goes on as. */
export function nextVersion(template: Template): Template {
  return { ...template, version: template.version + 1 }
}

/** A step more, last. It has no section yet, which is a fault until it gets one. */
export function addStep(
  template: Template,
  { title, intro }: Pick<Step, 'title' | 'intro'>,
  makeId: MakeId,
): Template {
  return { ...template, steps: [...template.steps, { id: makeId(), title, intro, sections: [] }] }
}

/** A section more, last in its step. A form or a list begins with one text field under `fieldTitle`. */
export function addSection(
  template: Template,
  stepId: string,
  section: { readonly type: Section['type']; readonly title: string; readonly fieldTitle: string },
  makeId: MakeId,
): Template {
  const added = newSection(section, makeId)
  return mapSteps(template, (step) =>
    step.id === stepId ? { ...step, sections: [...step.sections, added] } : step,
  )
}

/** A field more in a form or a list, last on the screen. */
export function addField(
  template: Template,
  sectionId: string,
  field: FieldSettings & { readonly kind: FieldKind },
  makeId: MakeId,
): Template {
  return changeSection(template, sectionId, (section) =>
    section.type === 'rich-text' ? section : addFieldTo(section, propertyName(makeId), field.kind, field),
  )
}

/** No letter that means something in a path; never a name that a role knows. */
export function propertyName(makeId: MakeId): string {
  return `own${makeId().replaceAll('-', '')}`
}

/** A sheet more, last. It has no block yet, which is a fault until it gets one. */
export function addHandout(
  template: Template,
  handout: Pick<HandoutDefinition, 'title' | 'fileName' | 'purpose' | 'when'>,
  makeId: MakeId,
): Template {
  const { title, fileName, purpose, when } = handout
  const added = { id: makeId(), title, fileName, purpose, when, blocks: [] }
  return { ...template, handouts: [...template.handouts, added] }
}

/** A block more, last on its sheet. */
export function addBlock(template: Template, handoutId: string, block: BlockDefinition): Template {
  return changeHandout(template, handoutId, (handout) => ({ ...handout, blocks: [...handout.blocks, block] }))
}

/** The part under another title. A block has none: what it says is in its settings. */
export function rename(template: Template, place: Place, title: string): Template {
  switch (place.part) {
    case 'template':
      return { ...template, title }
    case 'step':
      return mapSteps(template, (step) => (step.id === place.step ? { ...step, title } : step))
    case 'section':
      return changeSection(template, place.section, (section) => ({ ...section, title }))
    case 'field':
      return changeSection(template, place.section, (section) =>
        section.type === 'rich-text' ? section : renameField(section, place.field, title),
      )
    case 'handout':
      return changeHandout(template, place.handout, (handout) => ({ ...handout, title }))
    case 'block':
      return template
  }
}

function renameField<Kind extends Exclude<Section, { type: 'rich-text' }>>(
  section: Kind,
  name: string,
  title: string,
): Kind {
  const field = findField(section, name)
  if (!field) return section
  const { description = '', oneOf = [] } = field.schema
  const options = oneOf.map((choice) => choice.title)
  return changeFieldIn(section, name, { title, help: description, options, isRequired: field.isRequired })
}
