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

/** Which of the counts an answer must have depends on its status and its indicator: `parseExample` asks for them. */
const answer = {
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: {
    status: { enum: ['counted', 'not-found'] },
    numerator: count,
    denominator: { type: ['number', 'null'], minimum: 0 },
    reason: { type: 'string' },
  },
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
