import { type Place, wholeTemplate } from '#app/domain/template/place.ts'
import { fieldOfControl, listFields, shapeOf } from '#app/domain/template/section-fields.ts'
import type { Section, Template, UiSchema } from '#app/domain/template/template.ts'

type Key = string | number

/** The part in which a fault lies: `$.steps[1].sections[0].itemSchema` is in a section. */
export function findPlaceOfPath(template: Template, path: string): Place {
  const [list, at, inner, innerAt, ...rest] = readKeys(path)
  if (typeof at !== 'number') return wholeTemplate
  if (list === 'handouts') {
    const handout = template.handouts[at]
    if (!handout) return wholeTemplate
    return inner === 'blocks' && typeof innerAt === 'number' && handout.blocks[innerAt]
      ? { part: 'block', handout: handout.id, block: innerAt }
      : { part: 'handout', handout: handout.id }
  }
  const step = list === 'steps' ? template.steps[at] : undefined
  if (!step) return wholeTemplate
  const section = inner === 'sections' && typeof innerAt === 'number' ? step.sections[innerAt] : undefined
  return section ? placeInSection(section, rest) : { part: 'step', step: step.id }
}

function placeInSection(section: Section, keys: readonly Key[]): Place {
  const field = fieldAt(section, keys)
  const known = listFields(section).some(({ name }) => name === field)
  return field !== undefined && known
    ? { part: 'field', section: section.id, field }
    : { part: 'section', section: section.id }
}

function fieldAt(section: Section, [first, ...rest]: readonly Key[]): string | undefined {
  if (section.type === 'rich-text') return undefined
  if (first === 'schema' || first === 'itemSchema')
    return rest[0] === 'properties' ? String(rest[1]) : undefined
  return first === 'uiSchema' || first === 'itemUiSchema'
    ? controlAt(shapeOf(section).uiSchema, rest)
    : undefined
}

function controlAt(uiSchema: UiSchema, [list, at, ...rest]: readonly Key[]): string | undefined {
  const element = list === 'elements' && typeof at === 'number' ? uiSchema.elements?.[at] : undefined
  return element ? controlAt(element, rest) : fieldOfControl(uiSchema)
}

/** `$.steps[1]['a-b']` → steps, 1, a-b */
function readKeys(path: string): readonly Key[] {
  const parts = path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/g)
  return [...parts].map(([, name, position, quoted]) =>
    position === undefined ? (name ?? quoted ?? '') : Number(position),
  )
}

/** The faults that somebody who writes a template in the app can make, so that they can be told without ids and paths. */
export type FaultName = 'empty-step' | 'empty-handout' | 'gone-section' | 'gone-accepted' | 'gone-role'

export function nameFault(path: string): FaultName | null {
  if (/^\$\.steps\[\d+\]\.sections$/.test(path)) return 'empty-step'
  if (/^\$\.handouts\[\d+\]\.blocks$/.test(path)) return 'empty-handout'
  if (/^\$\.steps\[\d+\]\.sections\[\d+\]\.accepts$/.test(path)) return 'gone-accepted'
  const inBlock = /^\$\.handouts\[\d+\]\.blocks\[\d+\](.*)$/.exec(path)?.[1]
  if (inBlock === undefined) return null
  if (/^\.(section|when\.filled|rows\[\d+\]\.value\.section)$/.test(inBlock)) return 'gone-section'
  return /^(|\.columns\[\d+\]\.source\.from|\.rows\[\d+\]\.value\.role)$/.test(inBlock) ? 'gone-role' : null
}
