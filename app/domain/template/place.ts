import { findSection } from '#app/domain/template/find-section.ts'
import { listFields } from '#app/domain/template/section-fields.ts'
import type { Template } from '#app/domain/template/template.ts'

/** A part of a template, as somebody points at it. Blocks have no id in the format: their place is their name. */
export type Place =
  | { readonly part: 'template' }
  | { readonly part: 'step'; readonly step: string }
  | { readonly part: 'section'; readonly section: string }
  | { readonly part: 'field'; readonly section: string; readonly field: string }
  | { readonly part: 'handout'; readonly handout: string }
  | { readonly part: 'block'; readonly handout: string; readonly block: number }

export const wholeTemplate: Place = { part: 'template' }

/** A place as it stands in an address: `trin/focus`, `felt/indicators/note`, `blok/plan/3`; empty for the whole. */
export function formatPlace(place: Place): string {
  switch (place.part) {
    case 'template':
      return ''
    case 'step':
      return `trin/${place.step}`
    case 'section':
      return `afsnit/${place.section}`
    case 'field':
      return `felt/${place.section}/${place.field}`
    case 'handout':
      return `ark/${place.handout}`
    case 'block':
      return `blok/${place.handout}/${place.block}`
  }
}

/** What `formatPlace` wrote. Anything else is the whole template. */
export function parsePlace(address: string): Place {
  const [word, first = '', second = '', ...rest] = address.split('/')
  if (rest.length > 0) return wholeTemplate
  switch (word) {
    case 'trin':
      return { part: 'step', step: first }
    case 'afsnit':
      return { part: 'section', section: first }
    case 'felt':
      return { part: 'field', section: first, field: second }
    case 'ark':
      return { part: 'handout', handout: first }
    case 'blok':
      return /^\d{1,4}$/.test(second)
        ? { part: 'block', handout: first, block: Number(second) }
        : wholeTemplate
    default:
      return wholeTemplate
  }
}

export function placeExists(template: Template, place: Place): boolean {
  switch (place.part) {
    case 'template':
      return true
    case 'step':
      return template.steps.some(({ id }) => id === place.step)
    case 'section':
      return findSection(template, place.section) !== undefined
    case 'field': {
      const section = findSection(template, place.section)
      return section !== undefined && listFields(section).some(({ name }) => name === place.field)
    }
    case 'handout':
      return template.handouts.some(({ id }) => id === place.handout)
    case 'block': {
      const handout = template.handouts.find(({ id }) => id === place.handout)
      return handout?.blocks[place.block] !== undefined
    }
  }
}

/** What a part lies in; the whole template lies in itself. */
export function parentOf(template: Template, place: Place): Place {
  switch (place.part) {
    case 'section': {
      const step = template.steps.find(({ sections }) => sections.some(({ id }) => id === place.section))
      return step ? { part: 'step', step: step.id } : wholeTemplate
    }
    case 'field':
      return { part: 'section', section: place.section }
    case 'block':
      return { part: 'handout', handout: place.handout }
    default:
      return wholeTemplate
  }
}

/** The place itself, or the nearest around it that is still there. */
export function nearestPlace(template: Template, place: Place): Place {
  return placeExists(template, place) ? place : nearestPlace(template, parentOf(template, place))
}
