import { findSection } from '#app/domain/template/find-section.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'
import { move } from '#app/domain/template/move-part.ts'
import type { BlockKind } from '#app/domain/template/new-block.ts'
import { formatPlace, parentOf, type Place } from '#app/domain/template/place.ts'
import { type FieldKind, listFields } from '#app/domain/template/section-fields.ts'
import type { Section, Template } from '#app/domain/template/template.ts'
import { toLines } from '#app/domain/text/plain-lines.ts'

/** What a part is and what it is called. A block is told by its kind, and by what it says or prints. */
export type PartName = {
  readonly address: string
  readonly part: Place['part']
  readonly title: string
  readonly kind: BlockKind | FieldKind | Section['type'] | 'other' | null
}

/** A part in the list of what it lies in. */
export type PartRow = PartName & { readonly canMoveUp: boolean; readonly canMoveDown: boolean }

/** Everything that has a name, for the list to choose from. */
export type Outline = {
  readonly steps: readonly (PartName & { readonly sections: readonly PartName[] })[]
  readonly handouts: readonly PartName[]
}

export function buildOutline(template: Template): Outline {
  return {
    steps: template.steps.map((step) => ({
      ...nameStep(step.id, step.title),
      sections: step.sections.map(nameSection),
    })),
    handouts: template.handouts.map(({ id, title }) => nameHandout(id, title)),
  }
}

export function namePart(template: Template, place: Place): PartName {
  const whole: PartName = { address: '', part: 'template', title: template.title, kind: null }
  switch (place.part) {
    case 'template':
      return whole
    case 'step':
      return nameStep(place.step, template.steps.find(({ id }) => id === place.step)?.title ?? '')
    case 'section': {
      const section = findSection(template, place.section)
      return section ? nameSection(section) : whole
    }
    case 'field': {
      const section = findSection(template, place.section)
      const field = section && listFields(section).find(({ name }) => name === place.field)
      const title = field?.control.label ?? field?.schema.title ?? place.field
      return { address: formatPlace(place), part: 'field', title, kind: field?.kind ?? 'other' }
    }
    case 'handout':
      return nameHandout(place.handout, template.handouts.find(({ id }) => id === place.handout)?.title ?? '')
    case 'block': {
      const handout = template.handouts.find(({ id }) => id === place.handout)
      const block = handout?.blocks[place.block]
      const title = block ? wordsOfBlock(template, block) : ''
      return { address: formatPlace(place), part: 'block', title, kind: block?.block ?? 'other' }
    }
  }
}

/** The way to a part from the whole, itself included. */
export function namePath(template: Template, place: Place): readonly PartName[] {
  const own = namePart(template, place)
  return place.part === 'template' ? [own] : [...namePath(template, parentOf(template, place)), own]
}

/** What lies in a part, each list under what it holds. */
export function listParts(
  template: Template,
  place: Place,
): readonly { readonly of: Place['part']; readonly rows: readonly PartRow[] }[] {
  return groupsIn(template, place).map(({ of, places }) => ({
    of,
    rows: places.map((inner) => ({
      ...namePart(template, inner),
      canMoveUp: move(template, inner, -1) !== template,
      canMoveDown: move(template, inner, 1) !== template,
    })),
  }))
}

type Group = { readonly of: Place['part']; readonly places: readonly Place[] }

function groupsIn(template: Template, place: Place): readonly Group[] {
  switch (place.part) {
    case 'template':
      return [
        { of: 'step', places: template.steps.map(({ id }) => ({ part: 'step', step: id })) },
        { of: 'handout', places: template.handouts.map(({ id }) => ({ part: 'handout', handout: id })) },
      ]
    case 'step': {
      const sections = template.steps.find(({ id }) => id === place.step)?.sections ?? []
      return [{ of: 'section', places: sections.map(({ id }) => ({ part: 'section', section: id })) }]
    }
    case 'section': {
      const section = findSection(template, place.section)
      if (!section || section.type === 'rich-text') return []
      const { section: id } = place
      const fields = listFields(section)
      return [
        { of: 'field', places: fields.map(({ name }) => ({ part: 'field', section: id, field: name })) },
      ]
    }
    case 'handout': {
      const blocks = template.handouts.find(({ id }) => id === place.handout)?.blocks ?? []
      const { handout } = place
      return [{ of: 'block', places: blocks.map((_, block) => ({ part: 'block', handout, block })) }]
    }
    default:
      return []
  }
}

function nameStep(id: string, title: string): PartName {
  return { address: formatPlace({ part: 'step', step: id }), part: 'step', title, kind: null }
}

function nameSection({ id, title, type }: Section): PartName {
  return { address: formatPlace({ part: 'section', section: id }), part: 'section', title, kind: type }
}

function nameHandout(id: string, title: string): PartName {
  return { address: formatPlace({ part: 'handout', handout: id }), part: 'handout', title, kind: null }
}

/** What tells one block from another of its kind; empty where the kind says it all. */
function wordsOfBlock(template: Template, block: BlockDefinition): string {
  switch (block.block) {
    case 'heading':
      return block.text
    case 'text':
      return shorten(toLines(block.content))
    case 'section':
    case 'guidance':
      return findSection(template, block.section)?.title ?? ''
    case 'contents':
    case 'fact-box':
      return block.title
    case 'writing-lines':
      return block.label ?? ''
    case 'tick-boxes':
      return shorten(block.items.join(' · '))
    case 'caution':
      return block.lead
    case 'form-table':
      return shorten(block.columns.map(({ title }) => title).join(' · '))
    default:
      return ''
  }
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()} …` : line
}
