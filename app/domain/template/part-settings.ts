import { applyToBlock, linesOf, settingsOfBlock } from '#app/domain/template/block-settings.ts'
import { changeHandout, changeSection, mapSteps } from '#app/domain/template/change-part.ts'
import { changeFieldIn, choicesOf, type FieldSettings } from '#app/domain/template/edit-fields.ts'
import type { MakeId } from '#app/domain/template/edit-template.ts'
import { findSection } from '#app/domain/template/find-section.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { kindSettings, readKinds } from '#app/domain/template/kind-settings.ts'
import type { Place } from '#app/domain/template/place.ts'
import { findField, type TemplateField } from '#app/domain/template/section-fields.ts'
import { applyToSection, settingsOfSection } from '#app/domain/template/section-settings.ts'
import { flag, line, type Setting, text, type TypedSettings } from '#app/domain/template/settings.ts'
import type { Template } from '#app/domain/template/template.ts'

/** What can be set about a part; nothing for a part that is not there. */
export function settingsOf(template: Template, place: Place): readonly Setting[] {
  switch (place.part) {
    case 'template':
      return [
        line('title', template.title),
        text('description', template.description),
        text('recordSystems', template.recordSystems.join('\n'), true),
      ]
    case 'step': {
      const step = template.steps.find(({ id }) => id === place.step)
      return step ? [line('title', step.title), text('intro', step.intro)] : []
    }
    case 'section': {
      const section = findSection(template, place.section)
      return section ? settingsOfSection(template, section) : []
    }
    case 'field': {
      const section = findSection(template, place.section)
      const field = section && findField(section, place.field)
      return field ? settingsOfField(field) : []
    }
    case 'handout': {
      const handout = template.handouts.find(({ id }) => id === place.handout)
      return handout ? settingsOfHandout(template, handout) : []
    }
    case 'block': {
      const handout = template.handouts.find(({ id }) => id === place.handout)
      const block = handout?.blocks[place.block]
      return block ? settingsOfBlock(template, block) : []
    }
  }
}

/** The template with one part as the settings say; `typed` is tidied and checked against `settingsOf`. */
export function applySettings(
  template: Template,
  place: Place,
  typed: TypedSettings,
  makeId: MakeId,
): Template {
  const { title = '' } = typed
  switch (place.part) {
    case 'template':
      return {
        ...template,
        title,
        description: typed.description ?? '',
        recordSystems: linesOf(typed.recordSystems),
      }
    case 'step': {
      const intro = typed.intro ?? ''
      return mapSteps(template, (step) => (step.id === place.step ? { ...step, title, intro } : step))
    }
    case 'section':
      return changeSection(template, place.section, (section) =>
        applyToSection(template, section, typed, makeId),
      )
    case 'field':
      return changeSection(template, place.section, (section) =>
        section.type === 'rich-text' ? section : changeFieldIn(section, place.field, readField(typed)),
      )
    case 'handout':
      return changeHandout(template, place.handout, (handout) => applyToHandout(template, handout, typed))
    case 'block':
      return changeHandout(template, place.handout, (handout) => ({
        ...handout,
        blocks: handout.blocks.map((block, at) =>
          at === place.block ? applyToBlock(template, block, typed, makeId) : block,
        ),
      }))
  }
}

function settingsOfField(field: TemplateField): readonly Setting[] {
  const hasOptions = field.kind === 'choice' && !field.hasFixedChoices
  const options = choicesOf(field.schema)
    .map(({ title }) => title)
    .join('\n')
  return [
    line('title', field.control.label ?? field.schema.title),
    text('help', field.schema.description, true),
    ...(hasOptions ? [text('options', options)] : []),
    ...(field.isCore || field.kind === 'checkbox' ? [] : [flag('isRequired', field.isRequired)]),
  ]
}

export function readField(typed: TypedSettings): FieldSettings {
  const { title = '', help = '', options, isRequired } = typed
  return { title, help, options: linesOf(options), isRequired: isRequired === 'on' }
}

const whens: readonly HandoutDefinition['when'][] = ['before', 'meeting', 'after', 'whole']

export function settingsOfHandout(
  template: Template,
  handout: Omit<HandoutDefinition, 'id' | 'blocks'>,
): readonly Setting[] {
  return [
    line('title', handout.title),
    line('subtitle', handout.subtitle, true),
    text('purpose', handout.purpose),
    { name: 'when', as: 'choice', value: handout.when, choices: whens.map((value) => ({ value })) },
    line('fileName', handout.fileName),
    ...kindSettings(template, handout.kinds),
  ]
}

function applyToHandout(
  template: Template,
  handout: HandoutDefinition,
  typed: TypedSettings,
): HandoutDefinition {
  const { subtitle: _subtitle, kinds: _kinds, ...rest } = handout
  const kinds = readKinds(template, typed)
  return {
    ...rest,
    title: typed.title ?? '',
    purpose: typed.purpose ?? '',
    fileName: typed.fileName ?? '',
    when: readWhen(typed.when),
    ...(typed.subtitle ? { subtitle: typed.subtitle } : {}),
    ...(kinds ? { kinds } : {}),
  }
}

export function readWhen(value: string | undefined): HandoutDefinition['when'] {
  return whens.find((when) => when === value) ?? 'meeting'
}
