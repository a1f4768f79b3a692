import type { OutputUnit } from '@cfworker/json-schema'
import { makeFault, pathTo, type Fault } from '#app/domain/text/fault.ts'

/** Keywords that only pass on the faults of what lies below them. */
const passing = new Set([
  '$ref',
  'properties',
  'items',
  'prefixItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'if',
  'then',
  'else',
])

/** The validator's faults in the reader's words, one per place where something really is wrong. */
export function buildSchemaFaults(units: readonly OutputUnit[], root: string): Fault[] {
  return units.filter(isOrigin).map((unit) => {
    const [da, en] = buildSentence(unit)
    return makeFault(buildPath(unit.instanceLocation, root), da, en)
  })
}

/** Below `oneOf` each choice says that it is not the one: only the choice as a whole is a fault. */
function isOrigin(unit: OutputUnit): boolean {
  return !passing.has(unit.keyword) && !unit.keywordLocation.includes('/oneOf/')
}

/** `#/steps/0/title` → `$.steps[0].title`. A key of digits is taken for a position. */
function buildPath(pointer: string, root: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, key) => pathTo(path, /^\d+$/.test(key) ? Number(key) : key), root)
}

type Sentence = readonly [da: string, en: string]

/** The detail (a name, a limit, the choices) stands nowhere but in the validator's own sentence. */
function buildSentence({ keyword, error }: OutputUnit): Sentence {
  const quoted = /"([^"]*)"\.?$/.exec(error)?.[1] ?? ''
  const limit = /[<>] ?(\d+)\)/.exec(error)?.[1] ?? /than (-?[\d.]+?)\.?$/.exec(error)?.[1] ?? ''
  const choices = /\[(.*)\]/.exec(error)?.[1]?.replaceAll(',', ', ') ?? ''
  const fixed = /match (.*)\.$/.exec(error)?.[1] ?? ''
  const sentences: { readonly [keyword: string]: Sentence } = {
    required: [`Her mangler »${quoted}«.`, `"${quoted}" is missing here.`],
    type: [
      `Værdien har en forkert type. Den skal være ${quoted}.`,
      `The value has the wrong type. It must be ${quoted}.`,
    ],
    enum: [`Værdien skal være en af disse: ${choices}.`, `The value must be one of: ${choices}.`],
    const: [`Værdien skal være ${fixed}.`, `The value must be ${fixed}.`],
    false: [
      'Feltet findes ikke i formatet. Er navnet stavet rigtigt?',
      'The format has no such field. Is the name spelled right?',
    ],
    pattern: [
      'Teksten har ikke den form, feltet kræver.',
      'The text does not have the form this field asks for.',
    ],
    format: [`Teksten er ikke en gyldig ${quoted}.`, `The text is not a valid ${quoted}.`],
    oneOf: ['Værdien er ikke en af mulighederne.', 'The value is not one of the choices.'],
    minLength: ['Teksten må ikke være tom.', 'The text must not be empty.'],
    maxLength: [`Teksten må højst have ${limit} tegn.`, `The text may have at most ${limit} characters.`],
    minItems: [`Der skal være mindst ${limit} her.`, `There must be at least ${limit} here.`],
    maxItems: [`Der må højst være ${limit} her.`, `There may be at most ${limit} here.`],
    minimum: [`Tallet må ikke være under ${limit}.`, `The number must not be below ${limit}.`],
    maximum: [`Tallet må ikke være over ${limit}.`, `The number must not be above ${limit}.`],
    uniqueItems: ['Det samme står her to gange.', 'The same thing stands here twice.'],
    minProperties: ['Her mangler indhold.', 'Something is missing here.'],
    maxProperties: ['Her må kun stå ét af felterne.', 'Only one of the fields may stand here.'],
  }
  return sentences[keyword] ?? ['Værdien passer ikke til formatet.', 'The value does not fit the format.']
}
