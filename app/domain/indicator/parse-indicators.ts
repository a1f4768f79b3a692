import { comparatorKinds } from '#app/domain/indicator/comparators.ts'
import { codeSystems, type Code } from '#app/domain/indicator/codes.ts'
import {
  apartChoices,
  type Indicator,
  type IndicatorCore,
  indicatorKinds,
  type Instruction,
  type Measure,
  type NamedPart,
} from '#app/domain/indicator/indicator.ts'
import {
  isJsonObject,
  type JsonObject,
  readChoice,
  readNumber,
  readText,
  readTexts,
} from '#app/domain/text/json-value.ts'

/**
 * The indicators of a round as they were frozen, also before an indicator had codes, a block or any kind but the first
 * three: what is missing is empty. Throws on what no round can have held.
 */
export function parseIndicators(value: unknown): readonly Indicator[] {
  if (!Array.isArray(value)) throw new TypeError('A round holds a list of indicators')
  return value.map(parseIndicator)
}

function parseIndicator(value: unknown): Indicator {
  if (!isJsonObject(value)) throw new TypeError('An indicator of a round is an object')
  return { ...parseCore(value), ...parseMeasure(value) }
}

function parseCore(from: JsonObject): IndicatorCore {
  const text = (name: string) => readText(from, name) ?? ''
  return {
    id: text('id'),
    number: text('number'),
    title: text('title'),
    question: text('question'),
    population: text('population'),
    numerator: text('numerator'),
    denominator: text('denominator'),
    period: text('period'),
    source: text('source'),
    direction: readChoice(from, 'direction', ['high', 'low', 'none']) ?? 'none',
    minutes: readNumber(from, 'minutes') ?? 0,
    instructions: objectsIn(from['instructions']).map(parseInstruction),
    codes: objectsIn(from['codes']).map(parseCode),
    block: text('block'),
    note: text('note'),
    ...parseComparators(from),
    ...(text('partnerQuestion') === '' ? {} : { partnerQuestion: text('partnerQuestion') }),
  }
}

/** Absent in rounds from before there were any, and where none was chosen. */
function parseComparators(from: JsonObject): Pick<IndicatorCore, 'comparators'> {
  const comparators = objectsIn(from['comparators']).flatMap((written) => {
    const kind = readChoice(written, 'kind', comparatorKinds)
    return kind ? [{ kind, value: readNumber(written, 'value') ?? null }] : []
  })
  return comparators.length === 0 ? {} : { comparators }
}

function parseInstruction(from: JsonObject): Instruction {
  return { recordSystem: readText(from, 'recordSystem') ?? '', steps: readTexts(from, 'steps') ?? [] }
}

function parseCode(from: JsonObject): Code {
  return {
    system: readChoice(from, 'system', codeSystems) ?? '',
    code: readText(from, 'code') ?? '',
    text: readText(from, 'text') ?? '',
  }
}

function parseMeasure(from: JsonObject): Measure {
  const kind = readChoice(from, 'kind', indicatorKinds)
  switch (kind) {
    case undefined:
      throw new TypeError('An indicator of a round has an unknown kind')
    case 'proportion':
    case 'rate':
    case 'count':
    case 'free-text':
      return { kind }
    case 'mean':
      return { kind, unit: readText(from, 'unit') ?? '' }
    case 'two-registrations': {
      const names = isJsonObject(from['registrations']) ? from['registrations'] : {}
      return {
        kind,
        registrations: { first: readText(names, 'first') ?? '', second: readText(names, 'second') ?? '' },
      }
    }
    case 'composition':
      return { kind, parts: objectsIn(from['parts']).map(parsePart) }
    case 'single-choice':
    case 'multiple-choice': {
      const apart = readTexts(from, 'apart') ?? []
      return {
        kind,
        options: objectsIn(from['options']).map(parsePart),
        apart: apartChoices.filter((choice) => apart.includes(choice)),
      }
    }
  }
}

function parsePart(from: JsonObject): NamedPart {
  return { id: readText(from, 'id') ?? '', text: readText(from, 'text') ?? '' }
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}
