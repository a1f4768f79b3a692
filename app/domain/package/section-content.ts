import { wordingOf } from '#app/domain/package/acceptance.ts'
import { checkIndicator } from '#app/domain/indicator/check-indicator.ts'
import { itemSchemaOf } from '#app/domain/package/item-schema.ts'
import { readRoleItem, type RoleItems } from '#app/domain/package/read-role-item.ts'
import { checkAgainstSchema } from '#app/domain/template/check-against-schema.ts'
import { checkUnique } from '#app/domain/template/check-ids.ts'
import { buildContentSchema } from '#app/domain/template/content-schema.ts'
import { findSectionByRole, sectionsOf, stepsOf } from '#app/domain/template/find-section.ts'
import type { ListRole } from '#app/domain/template/roles.ts'
import type {
  FormSection,
  FormValues,
  ListItem,
  ListSection,
  PackageKind,
  Section,
  SectionContent,
  Template,
} from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'
import { parseRichText } from '#app/domain/text/parse-rich-text.ts'
import { emptyRichText } from '#app/domain/text/rich-text.ts'
import { listImages } from '#app/domain/text/list-blocks.ts'
import { isEmptyRichText } from '#app/domain/text/rich-text-text.ts'

/** What a package holds, by section id. A section that nobody has touched may be absent. */
export type Sections = { readonly [sectionId: string]: SectionContent }

export type ParsedContent =
  | { readonly ok: true; readonly content: SectionContent }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * What somebody wants to save in a section. It need not be complete, but must have the section's type, and its fields
 * the types and names of the section's schema: what the section has no room for is refused, never dropped.
 */
export function parseSectionContent(section: Section, value: unknown, path = '$'): ParsedContent {
  if (!isJsonObject(value) || value['type'] !== section.type) return refuseType(section, path)
  if (section.type === 'rich-text') {
    const parsed = parseRichText(value['text'], `${path}.text`)
    return parsed.ok ? { ok: true, content: { type: 'rich-text', text: parsed.text } } : parsed
  }
  return section.type === 'form'
    ? parseForm(section, value['values'], `${path}.values`)
    : parseList(section, value['items'], `${path}.items`)
}

function refuseType(section: Section, path: string): ParsedContent {
  const da = `Indholdet passer ikke til afsnittet »${section.title}«.`
  return {
    ok: false,
    faults: [makeFault(path, da, `The content does not fit the section "${section.title}".`)],
  }
}

function parseForm(section: FormSection, values: unknown, path: string): ParsedContent {
  const faults = checkAgainstSchema(values, buildContentSchema(section), path)
  return faults.length === 0 && isJsonObject(values)
    ? { ok: true, content: { type: 'form', values } }
    : { ok: false, faults }
}

function parseList(section: ListSection, items: unknown, path: string): ParsedContent {
  const shape = checkAgainstSchema(items, buildContentSchema(section), path)
  if (shape.length > 0 || !isItemList(items)) return { ok: false, faults: shape }
  const faults = checkUnique(items.map((item, at) => [item.id, `${path}[${at}].id`]))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, content: { type: 'list', items } }
}

function isItemList(value: unknown): value is readonly ListItem[] {
  return Array.isArray(value) && value.every((item) => isJsonObject(item) && typeof item['id'] === 'string')
}

export function emptyContent(section: Section): SectionContent {
  if (section.type === 'rich-text') return { type: 'rich-text', text: emptyRichText }
  return section.type === 'form' ? { type: 'form', values: {} } : { type: 'list', items: [] }
}

/** What the template puts into the section of a new package; empty where it puts nothing. */
export function initialContent(section: Section): SectionContent {
  if (section.initial === undefined) return emptyContent(section)
  if (section.type === 'rich-text') return { type: 'rich-text', text: section.initial }
  if (section.type === 'form') return { type: 'form', values: section.initial }
  return { type: 'list', items: section.initial }
}

/** The sections of a new package that have something in them from the start. */
export function initialSections(template: Template, kind: PackageKind): Sections {
  const filled = sectionsOf(template, kind).filter((section) => section.initial !== undefined)
  return Object.fromEntries(filled.map((section) => [section.id, initialContent(section)]))
}

/** The section as it stands: what was written, or else what the template put there. */
export function contentOf(section: Section, sections: Sections): SectionContent {
  const written = sections[section.id]
  return written?.type === section.type ? written : initialContent(section)
}

/** Whether a section is written: a text says something; every required field of a form, or of each item, is filled. */
export function isFilled(section: Section, content: SectionContent): boolean {
  if (section.type === 'rich-text') return content.type === 'rich-text' && !isEmptyRichText(content.text)
  if (section.type === 'form') {
    return (
      content.type === 'form' &&
      checkAgainstSchema(withoutBlanks(content.values), section.schema).length === 0
    )
  }
  if (content.type !== 'list' || content.items.length === 0) return false
  const complete = content.items.every(
    (item) =>
      checkAgainstSchema(withoutBlanks({ ...item, id: null }), itemSchemaOf(section, item)).length === 0,
  )
  return complete && (section.role !== 'indicators' || content.items.every(isCompleteIndicator))
}

function isCompleteIndicator(item: ListItem): boolean {
  return checkIndicator(readRoleItem('indicators', item)).length === 0
}

/** A field that was emptied again is as good as one that was never touched. */
function withoutBlanks(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== null && (typeof value !== 'string' || value.trim() !== ''))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(withoutBlanksInside) : value]),
  )
}

function withoutBlanksInside(value: unknown): unknown {
  return isJsonObject(value) ? withoutBlanks(value) : value
}

/** The items of the list with this role, read defensively. None where the template has no such list. */
export function itemsOfRole<Role extends ListRole>(
  template: Template,
  sections: Sections,
  role: Role,
): readonly RoleItems[Role][] {
  const section = findSectionByRole(template, role)
  const content = section && contentOf(section, sections)
  return content?.type === 'list' ? content.items.map((item) => readRoleItem(role, item)) : []
}

/**
 * `standard`: complete, but word for word what the template put there. It is printed as it stands, and nobody has
 * written it, so it does not count as written.
 */
export const sectionStates = ['empty', 'standard', 'begun', 'written'] as const
export type SectionState = (typeof sectionStates)[number]

/** Nothing will stand there, or only half. What the template put there is enough to print. */
export function isUnwritten(state: SectionState): boolean {
  return state === 'empty' || state === 'begun'
}

export type StepProgress = {
  readonly stepId: string
  /** Sections that count, optional ones left out. */
  readonly written: number
  /** Those that stand as in the template. */
  readonly standard: number
  readonly total: number
  readonly sections: readonly { readonly id: string; readonly state: SectionState }[]
}

/** How far each step has come. Nobody ticks anything off: it follows from what is written. */
export function computeProgress(
  template: Template,
  kind: PackageKind,
  sections: Sections,
): readonly StepProgress[] {
  return stepsOf(template, kind).map((step) => {
    const states = step.sections.map((section) => ({ section, state: stateOf(section, sections) }))
    const counted = states.filter(({ section }) => section.optional !== true)
    return {
      stepId: step.id,
      written: counted.filter(({ state }) => state === 'written').length,
      standard: counted.filter(({ state }) => state === 'standard').length,
      total: counted.length,
      sections: states.map(({ section, state }) => ({ id: section.id, state })),
    }
  })
}

/** What the template itself put there is neither begun nor written by anyone. */
export function stateOf(section: Section, sections: Sections): SectionState {
  const content = contentOf(section, sections)
  const isComplete = isFilled(section, content)
  if (wordsOf(content) === wordsOf(initialContent(section))) return isComplete ? 'standard' : 'empty'
  if (isComplete) return 'written'
  return wordsOf(content) === wordsOf(emptyContent(section)) ? 'empty' : 'begun'
}

/** Content as it counts for a comparison: an editor may have put its marks and ids in another order. */
function wordsOf(content: SectionContent): string {
  if (content.type === 'rich-text') {
    const pictures = listImages(content.text.content).map(({ attrs }) => attrs.id)
    return [wordingOf(content.text), ...pictures].join('\n')
  }
  return JSON.stringify(content.type === 'form' ? tidy(content.values) : content.items.map(tidy))
}

/** Without what was emptied again, and in one order. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (!isJsonObject(value)) return value
  return Object.entries(withoutBlanks(value))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, tidy(inner)])
}
