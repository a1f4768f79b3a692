import type { FormFault } from '#app/components/form/validator.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { isJsonObject, type JsonObject, readNumber, readText } from '#app/domain/text/json-value.ts'

type Words = Catalogue['forms']['errors']

export type DescribedFault = Pick<FormFault, 'keyword' | 'params' | 'parentSchema'>

/** What the writer reads at a field, by the schema's keyword: never the validator's own words. */
export function describeFault(fault: DescribedFault, words: Words): string {
  const schema = isJsonObject(fault.parentSchema) ? fault.parentSchema : {}
  if (fault.keyword === 'required') return describeMissing(fault, schema, words)
  const limit = readNumber(schema, fault.keyword) ?? 0
  switch (fault.keyword) {
    case 'type':
      return schema['type'] === 'integer' ? words.wholeNumber : words.number
    case 'minimum':
      return words.minimum(limit)
    case 'maximum':
      return words.maximum(limit)
    case 'minLength':
      return words.tooShort(limit)
    case 'maxLength':
      return words.tooLong(limit)
    case 'format':
      return schema['format'] === 'date' ? words.date : words.pattern
    case 'pattern':
      return [words.pattern, readText(schema, 'description')].filter(Boolean).join(' ')
    case 'oneOf':
    case 'enum':
      return words.choice
    default:
      return words.other
  }
}

/** Says what to write, in the words of the field itself. */
function describeMissing(fault: DescribedFault, parent: JsonObject, words: Words): string {
  const name = fault.params.missingProperty ?? ''
  const properties = isJsonObject(parent['properties']) ? parent['properties'] : {}
  const schema = isJsonObject(properties[name]) ? properties[name] : {}
  const label = readText(schema, 'title') ?? name
  if (schema['oneOf'] !== undefined || schema['enum'] !== undefined) return words.requiredChoice(label)
  if (schema['type'] === 'integer' || schema['type'] === 'number') return words.requiredNumber(label)
  return schema['format'] === 'date' ? words.requiredDate(label) : words.required(label)
}
