import { Validator, type Schema } from '@cfworker/json-schema'
import { buildSchemaFaults } from '#app/domain/template/schema-fault.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/**
 * The faults of a value against a JSON Schema (draft 2020-12), all of them, each where it is.
 * @param root JSON path of the value itself
 */
export function checkAgainstSchema(value: unknown, schema: unknown, root = '$'): Fault[] {
  if (!isSchema(schema))
    return [makeFault(root, 'Skemaet er ikke et objekt.', 'The schema is not an object.')]
  if (value === undefined) return [makeFault(root, 'Her mangler en værdi.', 'A value is missing here.')]
  return buildSchemaFaults(new Validator(schema, '2020-12', false).validate(value).errors, root)
}

function isSchema(value: unknown): value is Schema {
  return isJsonObject(value)
}
