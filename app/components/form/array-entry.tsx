import type { ControlProps, JsonSchema, UISchemaElement } from '@jsonforms/core'
import { JsonFormsDispatch } from '@jsonforms/react'
import styles from './form.module.css'
import { isJsonObject, readText } from '#app/domain/text/json-value.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'

/** One object of a nested list: its fields, and what can be done with it as a whole. */
export function ArrayEntry({
  control,
  index,
  count,
  onMove,
  onRemove,
}: {
  control: ControlProps
  index: number
  count: number
  onMove: (to: number) => void
  onRemove: () => void
}) {
  const { forms } = useCatalogue()
  const itemSchema = singleSchema(control.schema.items)
  const name = nameEntry(control, index, forms.entry)
  return (
    <li className={control.uischema.options?.['format'] === 'rows' ? styles.entryRow : styles.entry}>
      <JsonFormsDispatch
        schema={itemSchema}
        uischema={readDetail(control.uischema, itemSchema)}
        path={`${control.path}.${index}`}
        renderers={control.renderers}
        cells={control.cells}
      />
      <div className={styles.entryActions}>
        {index > 0 && (
          <EntryButton icon="arrow-up" label={forms.moveUp(name)} onClick={() => onMove(index - 1)} />
        )}
        {index < count - 1 && (
          <EntryButton icon="arrow-down" label={forms.moveDown(name)} onClick={() => onMove(index + 1)} />
        )}
        <EntryButton icon="trash" label={forms.remove(name)} onClick={onRemove} />
      </div>
    </li>
  )
}

function EntryButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.iconButton} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}

function singleSchema(items: JsonSchema | JsonSchema[] | undefined): JsonSchema {
  return Array.isArray(items) ? (items[0] ?? {}) : (items ?? {})
}

/** The template's own arrangement of an entry, or every field under the other. */
function readDetail(uischema: ControlProps['uischema'], schema: JsonSchema): UISchemaElement {
  const detail: unknown = uischema.options?.['detail']
  if (isElement(detail)) return detail
  const elements = Object.keys(schema.properties ?? {}).map((property) => ({
    type: 'Control',
    scope: `#/properties/${property}`,
  }))
  const layout: UISchemaElement & { elements: UISchemaElement[] } = { type: 'VerticalLayout', elements }
  return layout
}

function isElement(value: unknown): value is UISchemaElement {
  return isJsonObject(value) && typeof value['type'] === 'string'
}

/** "XMO" where the entry says so, else "lægesystem 2". */
function nameEntry(
  control: ControlProps,
  index: number,
  numbered: (itemName: string, place: number) => string,
): string {
  const options = isJsonObject(control.uischema.options) ? control.uischema.options : {}
  const entry: unknown = Array.isArray(control.data) ? control.data[index] : undefined
  const title = isJsonObject(entry) ? readText(entry, readText(options, 'itemTitle') ?? '') : undefined
  return title ?? numbered(readText(options, 'itemName') ?? control.label, index + 1)
}
