import { indicatorKinds } from '#app/domain/indicator/indicator.ts'
import { referenceKinds, type FormRole, type ListRole } from '#app/domain/template/roles.ts'
import { textLanguages } from '#app/domain/text/locale.ts'

/** What the app reads of one property: its JSON type, whether the role is of use without it, and its choices. */
export type RoleProperty = {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  readonly needed?: boolean
  readonly choices?: readonly string[]
}

const text: RoleProperty = { type: 'string' }
const neededText: RoleProperty = { type: 'string', needed: true }
const whole: RoleProperty = { type: 'integer' }
const number: RoleProperty = { type: 'number' }
const flag: RoleProperty = { type: 'boolean' }
const list: RoleProperty = { type: 'array' }

/**
 * The core of every role in `roles.ts`, as a template's schema must describe it. A template may leave out what is not
 * needed and add properties of its own; a core property must have the type under which the app reads it.
 */
export const roleProperties: {
  readonly [role in ListRole | FormRole]: { readonly [property: string]: RoleProperty }
} = {
  meeting: { date: neededText, startTime: text, minutes: whole, place: text },
  acceptance: { decidedOn: neededText, decidedBy: neededText },
  gate: { reason: text },
  tasks: { title: neededText, responsible: text, daysBefore: { type: 'integer', needed: true }, done: flag },
  indicators: {
    title: neededText,
    kind: { type: 'string', needed: true, choices: indicatorKinds },
    joined: flag,
    question: text,
    partnerQuestion: text,
    population: text,
    numerator: neededText,
    denominator: neededText,
    period: text,
    source: text,
    direction: { type: 'string', choices: ['high', 'low', 'none'] },
    minutes: whole,
    instructions: list,
    note: text,
    unit: text,
    firstRegistration: text,
    secondRegistration: text,
    parts: list,
    options: list,
    apart: list,
    codes: list,
    block: text,
    expected: whole,
    comparators: list,
    target: number,
    region: number,
  },
  recommendations: {
    title: text,
    knowledge: text,
    recommendation: neededText,
    indicatorIds: list,
    referenceIds: list,
    note: text,
  },
  references: {
    title: neededText,
    kind: { type: 'string', choices: referenceKinds },
    publisher: text,
    address: text,
    readOn: text,
    language: { type: 'string', choices: textLanguages },
  },
  questions: { text: neededText, indicatorIds: list, recommendationIds: list },
  programme: {
    title: neededText,
    minutes: { type: 'integer', needed: true },
    description: text,
    leaderNotes: text,
    responsible: text,
    slides: text,
    material: text,
    isBreak: flag,
    indicatorIds: list,
    techniqueId: text,
  },
  techniques: { title: neededText, when: text, minutes: whole, how: text, words: text },
  contacts: { name: neededText, task: text, reach: text },
}
