import {
  clearAllIds,
  type JsonSchema as LibrarySchema,
  type Middleware,
  type UISchemaElement,
  UPDATE_CORE,
} from '@jsonforms/core'
import { JsonForms } from '@jsonforms/react'
import { useMemo, useState } from 'react'
import { describeFault, type DescribedFault } from '#app/components/form/error-words.ts'
import {
  type ChoicesByRole,
  FormSettingsContext,
  type ListFacts,
  noList,
} from '#app/components/form/form-context.tsx'
import { renderers } from '#app/components/form/renderers.ts'
import { validator } from '#app/components/form/validator.ts'
import { mergeRecords } from '#app/domain/package/merge/merge-values.ts'
import { type MergeRules, settle } from '#app/domain/package/merge/three-way.ts'
import type { FormValues, JsonSchema, UiSchema } from '#app/domain/template/template.ts'
import { isJsonObject, type JsonObject } from '#app/domain/text/json-value.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/**
 * A form made from a template's schemas. It keeps its own values from `initialValues` on and tells every change; to put
 * other values in, give it another `key`. (Values fed back while somebody types can overtake a keystroke.) A new
 * `merges` takes in what others changed in `initialValues`, field by field, and leaves focus and cursor where they are.
 */
export function SchemaForm({
  schema,
  uiSchema,
  initialValues,
  merges = 0,
  onChange,
  prefix,
  choices = {},
  showErrors = 'left',
  list = noList,
}: {
  schema: JsonSchema
  uiSchema: UiSchema
  initialValues: FormValues
  merges?: number
  onChange?: (values: FormValues) => void
  prefix: string
  choices?: ChoicesByRole
  showErrors?: 'left' | 'all'
  list?: ListFacts
}) {
  // JSON Forms numbers its controls in one count for the whole process; on the server it would grow for ever.
  if (typeof document === 'undefined') clearAllIds()
  const settings = useMemo(() => ({ prefix, choices, showErrors, list }), [prefix, choices, showErrors, list])
  // JSON Forms takes its data anew with every other schema: then the newest must be what it is given.
  const [given, setGiven] = useState({ merges, schema, values: initialValues })
  if (given.merges !== merges || given.schema !== schema) {
    setGiven({ merges, schema, values: initialValues })
  }
  const [told] = useState(() => makeTold(initialValues))
  const i18n = useFormWords()
  return (
    <FormSettingsContext value={settings}>
      <JsonForms
        schema={librarySchemaOf(given.schema)}
        uischema={libraryUiSchemaOf(uiSchema)}
        data={given.values}
        middleware={told.middleware}
        renderers={renderers}
        ajv={validator}
        i18n={i18n}
        onChange={({ data }: { data?: unknown }) => {
          if (!isJsonObject(data) || !told.isNew(data)) return
          onChange?.(data)
        }}
      />
    </FormSettingsContext>
  )
}

/** What this form told last: the values it starts from are no news, and each value is told once. */
function makeTold(initialValues: FormValues) {
  let latest = initialValues
  return {
    middleware: takeGiven(() => latest),
    isNew(values: FormValues): boolean {
      if (values === latest) return false
      latest = values
      return true
    },
  }
}

/** Given values replace only what they changed: a keystroke that has not been told yet stays. */
function takeGiven(readTold: () => FormValues): Middleware {
  return (core, action, reduce) => {
    const mine: unknown = core.data
    if (action.type !== UPDATE_CORE || !isJsonObject(mine) || !isJsonObject(action.data)) {
      return reduce(core, action)
    }
    const versions = { base: readTold(), mine, theirs: action.data }
    const settled = settle<JsonObject>(versions)
    const data = settled?.value ?? mergeRecords(versions, { id: null, path: '' }, preferMine)
    return reduce(core, { ...action, data })
  }
}

const preferMine: MergeRules = { prefer: 'mine', report: () => {} }

function useFormWords() {
  const locale = useLocale()
  const { errors } = useCatalogue().forms
  return useMemo(
    () => ({ locale, translateError: (fault: DescribedFault) => describeFault(fault, errors) }),
    [locale, errors],
  )
}

/** JSON Forms takes mutable schemas; ours are frozen data, so it gets copies, always the same ones. */
const schemaCopies = new WeakMap<JsonSchema, LibrarySchema>()
const uiSchemaCopies = new WeakMap<UiSchema, UISchemaElement>()

function librarySchemaOf(schema: JsonSchema): LibrarySchema {
  return copyOnce(schemaCopies, schema)
}

function libraryUiSchemaOf(uiSchema: UiSchema): UISchemaElement {
  return copyOnce(uiSchemaCopies, uiSchema)
}

function copyOnce<Ours extends object, Theirs>(copies: WeakMap<Ours, Theirs>, value: Ours): Theirs {
  const copy = copies.get(value) ?? JSON.parse(JSON.stringify(value))
  copies.set(value, copy)
  return copy
}
