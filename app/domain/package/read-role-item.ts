import { indicatorKinds } from '#app/domain/indicator/indicator.ts'
import { referenceKinds } from '#app/domain/template/roles.ts'
import { textLanguages } from '#app/domain/text/locale.ts'
import type {
  Contact,
  IndicatorItem,
  ListRole,
  ProgrammeItem,
  Question,
  Recommendation,
  Reference,
  Task,
  Technique,
} from '#app/domain/template/roles.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import {
  isJsonObject,
  readChoice,
  readFlag,
  readNumber,
  readText,
  readTexts,
} from '#app/domain/text/json-value.ts'

/** The typed item of each list role. */
export type RoleItems = {
  readonly tasks: Task
  readonly indicators: IndicatorItem
  readonly recommendations: Recommendation
  readonly references: Reference
  readonly questions: Question
  readonly programme: ProgrammeItem
  readonly techniques: Technique
  readonly contacts: Contact
}

/**
 * An item under its role: core properties of another type than the role's are undefined, as are blank texts, and the
 * template's own properties are kept as they are.
 */
export function readRoleItem<Role extends ListRole>(role: Role, item: ListItem): RoleItems[Role] {
  return readers[role](item)
}

const readers: { readonly [Role in ListRole]: (item: ListItem) => RoleItems[Role] } = {
  tasks: (item) => ({
    ...item,
    title: readText(item, 'title'),
    responsible: readText(item, 'responsible'),
    daysBefore: readNumber(item, 'daysBefore'),
    done: readFlag(item, 'done'),
  }),
  indicators: (item) => ({
    ...item,
    title: readText(item, 'title'),
    kind: readChoice(item, 'kind', indicatorKinds),
    joined: readFlag(item, 'joined'),
    question: readText(item, 'question'),
    partnerQuestion: readText(item, 'partnerQuestion'),
    population: readText(item, 'population'),
    numerator: readText(item, 'numerator'),
    denominator: readText(item, 'denominator'),
    period: readText(item, 'period'),
    source: readText(item, 'source'),
    direction: readChoice(item, 'direction', ['high', 'low', 'none']),
    minutes: readNumber(item, 'minutes'),
    instructions: readEntries(item['instructions'], ['recordSystem', 'steps']),
    note: readText(item, 'note'),
    unit: readText(item, 'unit'),
    firstRegistration: readText(item, 'firstRegistration'),
    secondRegistration: readText(item, 'secondRegistration'),
    parts: readEntries(item['parts'], ['text']),
    options: readEntries(item['options'], ['text']),
    apart: readTexts(item, 'apart'),
    codes: readEntries(item['codes'], ['system', 'code', 'text']),
    block: readText(item, 'block'),
    expected: readNumber(item, 'expected'),
  }),
  recommendations: (item) => ({
    ...item,
    title: readText(item, 'title'),
    knowledge: readText(item, 'knowledge'),
    recommendation: readText(item, 'recommendation'),
    indicatorIds: readTexts(item, 'indicatorIds'),
    referenceIds: readTexts(item, 'referenceIds'),
    note: readText(item, 'note'),
  }),
  references: (item) => ({
    ...item,
    title: readText(item, 'title'),
    kind: readChoice(item, 'kind', referenceKinds),
    publisher: readText(item, 'publisher'),
    address: readText(item, 'address'),
    readOn: readText(item, 'readOn'),
    language: readChoice(item, 'language', textLanguages),
  }),
  questions: (item) => ({
    ...item,
    text: readText(item, 'text'),
    indicatorIds: readTexts(item, 'indicatorIds'),
    recommendationIds: readTexts(item, 'recommendationIds'),
  }),
  programme: (item) => ({
    ...item,
    title: readText(item, 'title'),
    minutes: readNumber(item, 'minutes'),
    description: readText(item, 'description'),
    leaderNotes: readText(item, 'leaderNotes'),
    responsible: readText(item, 'responsible'),
    slides: readText(item, 'slides'),
    material: readText(item, 'material'),
    isBreak: readFlag(item, 'isBreak'),
    indicatorIds: readTexts(item, 'indicatorIds'),
    techniqueId: readText(item, 'techniqueId'),
  }),
  techniques: (item) => ({
    ...item,
    title: readText(item, 'title'),
    when: readText(item, 'when'),
    minutes: readNumber(item, 'minutes'),
    how: readText(item, 'how'),
    words: readText(item, 'words'),
  }),
  contacts: (item) => ({
    ...item,
    name: readText(item, 'name'),
    task: readText(item, 'task'),
    reach: readText(item, 'reach'),
  }),
}

/** The objects of a nested list, each with these texts of it. */
function readEntries<Name extends string>(
  value: unknown,
  names: readonly Name[],
): readonly { readonly [name in Name]?: string }[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter(isJsonObject).map((entry) => {
    const texts: { [name in Name]?: string } = {}
    for (const name of names) texts[name] = readText(entry, name)
    return texts
  })
}
