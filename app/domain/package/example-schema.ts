import type { Answer } from '#app/domain/collection/answers.ts'
import { apartChoices } from '#app/domain/indicator/indicator.ts'

const text = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }

function closed(properties: { readonly [name: string]: unknown }): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties }
}

const practice = closed({
  name: text,
  number: { type: 'string', pattern: '^[0-9]{6}$' },
  doctors: { type: 'integer', minimum: 1 },
  listSize: { type: 'integer', minimum: 1 },
  email: { type: 'string', format: 'email' },
  recordSystem: text,
})

const amount = { type: 'number', minimum: 0 }
const texts = { type: 'array', items: text }

/** A schema's `if` and `then`. Made from a map, since an object literal with a `then` is taken for a promise. */
function conditional(condition: object, consequence: object): object {
  const keywords = new Map([
    ['if', condition],
    ['then', consequence],
  ])
  return Object.fromEntries(keywords)
}

/** What an answer holds, by its status. Whether it fits its indicator is for `parseExample` to say. */
const answerFields: { readonly [status in Answer['status']]: { readonly [field: string]: unknown } } = {
  counted: { numerator: count, denominator: { type: ['number', 'null'], minimum: 0 } },
  averaged: { sum: amount, n: count },
  registered: { first: count, second: count },
  divided: { parts: { type: 'object', additionalProperties: count }, total: count },
  chosen: { options: texts },
  apart: { choice: { enum: apartChoices } },
  written: { text },
  'not-found': { reason: { type: 'string' } },
}

const answer = {
  type: 'object',
  required: ['status'],
  properties: { status: { enum: Object.keys(answerFields) } },
  allOf: Object.entries(answerFields).map(([status, fields]) =>
    conditional({ properties: { status: { const: status } } }, closed({ status: true, ...fields })),
  ),
}

const round = closed({
  deadline: { type: 'string', format: 'date' },
  agreement: { enum: ['closed', 'own-marked', 'open'] },
  answers: {
    type: 'array',
    items: closed({ practice: text, answers: { type: 'object', additionalProperties: answer } }),
  },
})

/** The shape of a ready package. Its sections are checked against the template, which decides what they hold. */
export const exampleSchema = closed({
  format: { const: 'klyngebygger-package/1' },
  id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  template: closed({ id: text, version: { type: 'integer', minimum: 1 } }),
  title: text,
  kind: { enum: ['clinical', 'organisational', 'cross-sector'] },
  language: { enum: ['da', 'en'] },
  notice: { type: 'string' },
  cluster: closed({ name: text, practices: { type: 'array', items: practice } }),
  sections: { type: 'object' },
  rounds: { type: 'array', items: round },
})
