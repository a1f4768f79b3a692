import type { JsonFormsInitStateProps } from '@jsonforms/react'
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema'

type Ajv = NonNullable<JsonFormsInitStateProps['ajv']>

/** What JSON Forms reads of a fault. */
export type FormFault = {
  readonly keyword: string
  /** `/instructions/0/steps` */
  readonly instancePath: string
  readonly schemaPath: string
  readonly message: string
  readonly params: { readonly missingProperty?: string }
  /** The schema in which the keyword stands. */
  readonly parentSchema?: unknown
}

type Validate = ((data: unknown) => boolean) & { errors: readonly FormFault[] }

/** Keywords that only pass on the faults of what lies below them. */
const passing = new Set(['properties', 'items', 'allOf', '$ref', 'if', 'then', 'else'])

/**
 * The one validator of the app in the shape JSON Forms expects. Ajv itself compiles schemas into code, which the
 * content security policy forbids.
 */
export const validator = recogniseAjv({
  compile: cacheBySchema((schema: Schema) => buildValidate(schema)),
  validate: (schema: Schema, data: unknown) => ruleValidatorOf(schema)(data),
  getSchema: () => undefined,
  errors: null,
})

const ruleValidatorOf = cacheBySchema((schema: Schema) => buildValidate(schema))

function buildValidate(schema: Schema): Validate {
  const checker = new Validator(schema, '2020-12', false)
  const validate: Validate = Object.assign(
    (data: unknown) => {
      // A rule asks about a field that holds nothing yet. Only JSON can be checked, and nothing meets no condition.
      if (data === undefined) return false
      validate.errors = checker
        .validate(data)
        .errors.filter(isOrigin)
        .map((unit) => buildFault(unit, schema))
      return validate.errors.length === 0
    },
    { errors: [] },
  )
  return validate
}

/** Below `oneOf` each choice says that it is not the one: only the choice as a whole is a fault. */
function isOrigin(unit: OutputUnit): boolean {
  return !passing.has(unit.keyword) && !/\/(oneOf|anyOf)\//.test(unit.keywordLocation)
}

function buildFault(unit: OutputUnit, root: Schema): FormFault {
  const missing = unit.keyword === 'required' ? /"([^"]*)"\.?$/.exec(unit.error)?.[1] : undefined
  return {
    keyword: unit.keyword,
    instancePath: decodeURI(unit.instanceLocation.slice(1)),
    schemaPath: unit.keywordLocation,
    message: unit.error,
    params: missing === undefined ? {} : { missingProperty: missing },
    parentSchema: resolvePointer(root, unit.keywordLocation.split('/').slice(1, -1)),
  }
}

function resolvePointer(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined || typeof value !== 'object' || value === null) return value
  const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
  return resolvePointer(new Map<string, unknown>(Object.entries(value)).get(name), rest)
}

function cacheBySchema<Value>(build: (schema: Schema) => Value): (schema: Schema) => Value {
  const cache = new WeakMap<Schema, Value>()
  return (schema) => {
    const cached = cache.get(schema) ?? build(schema)
    cache.set(schema, cached)
    return cached
  }
}

/** JSON Forms asks for the whole class but calls these two methods alone. */
function recogniseAjv(candidate: object): Ajv {
  if (!isAjv(candidate)) throw new TypeError('A validator compiles and validates')
  return candidate
}

function isAjv(candidate: object): candidate is Ajv {
  return 'compile' in candidate && 'validate' in candidate
}
