import type { ListRole } from '#app/domain/template/roles.ts'
import type { JsonSchema, ListSection, Section, Template, UiSchema } from '#app/domain/template/template.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { telephoneSheet } from '#tests/builders/make-telephone-sheet.ts'

const text: JsonSchema = { type: 'string' }
const whole: JsonSchema = { type: 'integer' }
const flag: JsonSchema = { type: 'boolean' }
const ids: JsonSchema = { type: 'array', items: { type: 'string' } }
/** Fields that hold ids of items in another list, by that list's role. */
const optionsFrom: Readonly<Record<string, string>> = {
  indicatorIds: 'indicators',
  referenceIds: 'references',
}

type Properties = { readonly [name: string]: JsonSchema }

function control(property: string, more: Partial<UiSchema> = {}): UiSchema {
  return { type: 'Control', scope: `#/properties/${property}`, ...more }
}

function list(
  id: string,
  title: string,
  role: ListRole,
  properties: Properties,
  itemTitle = 'title',
): ListSection {
  const elements = Object.keys(properties).map((name) => {
    const role = optionsFrom[name]
    return control(name, role === undefined ? {} : { options: { optionsFrom: role } })
  })
  return {
    id,
    type: 'list',
    role,
    title,
    itemName: 'punkt',
    addLabel: 'Nyt punkt',
    itemTitle,
    itemSchema: { type: 'object', properties },
    itemUiSchema: { type: 'VerticalLayout', elements },
  }
}

const kind: JsonSchema = {
  type: 'string',
  oneOf: [
    { const: 'proportion', title: 'Andel' },
    { const: 'rate', title: 'Pr. 1.000' },
    { const: 'count', title: 'Antal' },
  ],
}

const direction: JsonSchema = {
  type: 'string',
  oneOf: [
    { const: 'high', title: 'Højt' },
    { const: 'low', title: 'Lavt' },
    { const: 'none', title: 'Hverken eller' },
  ],
}

const instructions: JsonSchema = {
  type: 'array',
  items: { type: 'object', properties: { recordSystem: text, steps: text } },
}

/** The role's own properties, and one that this template has added: where the telephone stands. */
const countProperties: Properties = {
  title: text,
  kind,
  joined: flag,
  question: text,
  population: text,
  numerator: text,
  denominator: text,
  period: text,
  source: text,
  direction,
  minutes: whole,
  instructions,
  note: text,
  desk: { type: 'string', title: 'Hvilken telefon' },
}

const why: Section = {
  id: 'why',
  type: 'rich-text',
  title: 'Hvorfor telefonen',
  guidance: makeRichText('Skriv kort.', 'g1'),
}

const evening: Section = {
  id: 'evening',
  type: 'form',
  role: 'meeting',
  title: 'Aftenen',
  schema: {
    type: 'object',
    properties: {
      date: { type: 'string', format: 'date', title: 'Dag' },
      startTime: { type: 'string', title: 'Klokken' },
      minutes: whole,
      place: { type: 'string', title: 'Hvor' },
      food: { type: 'boolean', title: 'Mad' },
    },
  },
  uiSchema: { type: 'VerticalLayout', elements: [control('minutes', { label: 'Minutter' })] },
}

const steps: Template['steps'] = [
  {
    id: 'why-step',
    title: 'Hvorfor',
    intro: 'Begynd med grunden.',
    sections: [
      why,
      evening,
      list('todo', 'Opgaver', 'tasks', { title: text, responsible: text, daysBefore: whole, done: flag }),
    ],
  },
  {
    id: 'count-step',
    title: 'Tæl opkald',
    intro: 'En uge er nok.',
    sections: [
      list('counts', 'Tal', 'indicators', countProperties),
      list('advice', 'Råd', 'recommendations', {
        title: text,
        knowledge: text,
        recommendation: text,
        indicatorIds: ids,
        referenceIds: ids,
        note: text,
        effort: { type: 'string', title: 'Besvær' },
      }),
      list('sources', 'Kilder', 'references', {
        title: text,
        kind: {
          type: 'string',
          oneOf: [
            { const: 'law', title: 'Lov' },
            { const: 'other', title: 'Andet' },
          ],
        },
        publisher: text,
        address: text,
        readOn: text,
      }),
    ],
  },
  {
    id: 'talk-step',
    title: 'Tal sammen',
    intro: 'Saml op.',
    sections: [
      list('asks', 'Spørgsmål', 'questions', { text, indicatorIds: ids }, 'text'),
      list('course', 'Forløb', 'programme', {
        title: text,
        minutes: whole,
        description: text,
        leaderNotes: text,
        isBreak: flag,
        indicatorIds: ids,
        techniqueId: text,
      }),
      list('ways', 'Måder', 'techniques', {
        title: text,
        when: text,
        minutes: whole,
        how: text,
        words: text,
      }),
      list('people', 'Folk', 'contacts', { name: text, task: text, reach: text }, 'name'),
    ],
  },
]

/** A template of three steps about telephone hours, with a sheet of its own: nothing in it is known to the code. */
export function makeTelephoneTemplate(overrides: Partial<Template> = {}): Template {
  return {
    format: 'klyngebygger-template/1',
    id: 'telefon',
    version: 1,
    language: 'da',
    title: 'Telefontid',
    description: 'Tre trin om telefonen',
    author: 'Prøve',
    kinds: [{ kind: 'organisational', title: 'Organisation', description: 'Arbejdsgange' }],
    recordSystems: ['Omstilling', 'Papir'],
    steps,
    handouts: [telephoneSheet],
    ...overrides,
  }
}
