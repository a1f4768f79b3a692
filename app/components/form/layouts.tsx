import type { LayoutProps, UISchemaElement } from '@jsonforms/core'
import { JsonFormsDispatch, withJsonFormsLayoutProps } from '@jsonforms/react'
import styles from './form.module.css'
import { isJsonObject } from '#app/domain/text/json-value.ts'

/** The elements of a layout, each by its own renderer. */
export function LayoutElements({ layout }: { layout: LayoutProps }) {
  return elementsOf(layout.uischema).map((element, index) => (
    <JsonFormsDispatch
      key={index}
      uischema={element}
      schema={layout.schema}
      path={layout.path}
      enabled={layout.enabled}
      renderers={layout.renderers}
      cells={layout.cells}
    />
  ))
}

export function elementsOf(uischema: UISchemaElement): readonly UISchemaElement[] {
  const elements: unknown = 'elements' in uischema ? uischema.elements : []
  return Array.isArray(elements) ? elements.filter(isElement) : []
}

function isElement(value: unknown): value is UISchemaElement {
  return isJsonObject(value) && typeof value['type'] === 'string'
}

function Stack(layout: LayoutProps) {
  if (!layout.visible) return null
  return (
    <div className={layout.direction === 'row' ? styles.row : styles.stack}>
      <LayoutElements layout={layout} />
    </div>
  )
}

function Group(layout: LayoutProps) {
  if (!layout.visible) return null
  return (
    <fieldset className={styles.group}>
      {layout.label && <legend className={styles.legend}>{layout.label}</legend>}
      <div className={styles.stack}>
        <LayoutElements layout={layout} />
      </div>
    </fieldset>
  )
}

export const StackLayout = withJsonFormsLayoutProps(Stack)
export const GroupLayout = withJsonFormsLayoutProps(Group)
