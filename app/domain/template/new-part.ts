import { settingsOfBlock } from '#app/domain/template/block-settings.ts'
import {
  addBlock,
  addField,
  addHandout,
  addSection,
  addStep,
  type MakeId,
} from '#app/domain/template/edit-template.ts'
import { findSection } from '#app/domain/template/find-section.ts'
import { type BlockKind, newBlock, newBlockKinds } from '#app/domain/template/new-block.ts'
import { applySettings, readField, readWhen, settingsOfHandout } from '#app/domain/template/part-settings.ts'
import type { Place } from '#app/domain/template/place.ts'
import { type FieldKind, fieldKinds, listFields } from '#app/domain/template/section-fields.ts'
import { flag, line, type Setting, text, type TypedSettings } from '#app/domain/template/settings.ts'
import type { Section, Template } from '#app/domain/template/template.ts'

/** What can be put into a part, for example a section of one of three types into a step. */
export type Addition =
  | { readonly what: 'step' | 'handout'; readonly kind: 'step' | 'handout' }
  | { readonly what: 'section'; readonly kind: Section['type'] }
  | { readonly what: 'field'; readonly kind: FieldKind }
  | { readonly what: 'block'; readonly kind: BlockKind }

const sectionTypes: readonly Section['type'][] = ['rich-text', 'list', 'form']

export function listAdditions(template: Template, place: Place): readonly Addition[] {
  switch (place.part) {
    case 'template':
      return [
        { what: 'step', kind: 'step' },
        { what: 'handout', kind: 'handout' },
      ]
    case 'step':
      return sectionTypes.map((kind) => ({ what: 'section', kind }))
    case 'section':
      return findSection(template, place.section)?.type === 'rich-text'
        ? []
        : fieldKinds.map((kind) => ({ what: 'field', kind }))
    case 'handout':
      return newBlockKinds(template, place.handout).map((kind) => ({ what: 'block', kind }))
    default:
      return []
  }
}

export function findAddition(template: Template, place: Place, kind: string): Addition | undefined {
  return listAdditions(template, place).find((addition) => addition.kind === kind)
}

/** What is asked before a part is made; the rest can be set when it is there. */
export function settingsOfNew(template: Template, addition: Addition): readonly Setting[] {
  switch (addition.what) {
    case 'step':
      return [line('title', ''), text('intro', '')]
    case 'handout': {
      const empty = { title: '', fileName: '', purpose: '', when: 'meeting' } as const
      const asked = ['title', 'purpose', 'when']
      return settingsOfHandout(template, empty).filter(({ name }) => asked.includes(name))
    }
    case 'section':
      return settingsOfNewSection(addition.kind)
    case 'field':
      return [
        line('title', ''),
        text('help', '', true),
        ...(addition.kind === 'choice' ? [text('options', '')] : []),
        ...(addition.kind === 'checkbox' ? [] : [flag('isRequired', false)]),
      ]
    case 'block':
      return settingsOfBlock(template, newBlock(template, addition.kind)).filter(
        ({ name }) => name !== 'filled' && !name.startsWith('in-'),
      )
  }
}

function settingsOfNewSection(type: Section['type']): readonly Setting[] {
  return [
    line('title', ''),
    text('guidance', '', true),
    ...(type === 'rich-text' ? [line('placeholder', '', true)] : [line('fieldTitle', '')]),
    ...(type === 'list' ? [line('itemName', ''), line('addLabel', '')] : []),
  ]
}

/** The template with the part, and where it stands. `typed` is tidied and checked against `settingsOfNew`. */
export function addPart(
  template: Template,
  into: Place,
  addition: Addition,
  typed: TypedSettings,
  makeId: MakeId,
): { readonly template: Template; readonly place: Place } {
  const added = addBare(template, into, addition, typed, makeId)
  const place = lastIn(added, into, addition)
  return addition.what === 'section'
    ? { template: applySettings(added, place, typed, makeId), place }
    : { template: added, place }
}

function addBare(
  template: Template,
  into: Place,
  addition: Addition,
  typed: TypedSettings,
  makeId: MakeId,
): Template {
  const { title = '', intro = '', purpose = '', fieldTitle = '' } = typed
  if (addition.what === 'step') return addStep(template, { title, intro }, makeId)
  if (addition.what === 'handout') {
    const when = readWhen(typed.when)
    return addHandout(template, { title, purpose, when, fileName: fileNameOf(title) }, makeId)
  }
  if (addition.what === 'section' && into.part === 'step') {
    return addSection(template, into.step, { type: addition.kind, title, fieldTitle }, makeId)
  }
  if (addition.what === 'field' && into.part === 'section') {
    return addField(template, into.section, { kind: addition.kind, ...readField(typed) }, makeId)
  }
  if (addition.what === 'block' && into.part === 'handout') {
    const bare = addBlock(template, into.handout, newBlock(template, addition.kind))
    return applySettings(bare, lastIn(bare, into, addition), typed, makeId)
  }
  return template
}

function lastIn(template: Template, into: Place, { what }: Addition): Place {
  if (what === 'step') return { part: 'step', step: template.steps.at(-1)?.id ?? '' }
  if (what === 'handout') return { part: 'handout', handout: template.handouts.at(-1)?.id ?? '' }
  switch (into.part) {
    case 'step': {
      const step = template.steps.find(({ id }) => id === into.step)
      return { part: 'section', section: step?.sections.at(-1)?.id ?? '' }
    }
    case 'section': {
      const section = findSection(template, into.section)
      const field = section && listFields(section).at(-1)
      return { part: 'field', section: into.section, field: field?.name ?? '' }
    }
    case 'handout': {
      const handout = template.handouts.find(({ id }) => id === into.handout)
      return { part: 'block', handout: into.handout, block: (handout?.blocks.length ?? 1) - 1 }
    }
    default:
      return into
  }
}

function fileNameOf(title: string): string {
  return title.replace(/[\\/:*?"<>|]+/g, '-')
}
