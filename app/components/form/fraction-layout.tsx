import type { LayoutProps, UISchemaElement } from '@jsonforms/core'
import { useJsonForms, withJsonFormsLayoutProps } from '@jsonforms/react'
import styles from './form.module.css'
import { elementsOf, LayoutElements } from '#app/components/form/layouts.tsx'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/**
 * Numerator over denominator with a heavy line between, so that they look like what they are. For a rate the line
 * says "per 1,000"; for a count the rule in the template hides the denominator, and the line goes with it.
 */
function Fraction(layout: LayoutProps) {
  const { indicators } = useCatalogue().forms
  const data: unknown = useJsonForms().core?.data
  if (!layout.visible) return null
  const kind = isJsonObject(data) ? data['kind'] : undefined
  return (
    <fieldset className={styles.fraction} aria-label={layout.label}>
      <span className={styles.fractionWord}>{indicators.count}</span>
      {kind !== 'count' && (
        <>
          <span className={styles.fractionBetween}>
            {kind === 'rate' ? indicators.perThousand : indicators.outOf}
          </span>
          <span className={styles.fractionLine} />
          <span className={styles.fractionBelow}>{indicators.all}</span>
        </>
      )}
      <LayoutElements layout={layout} />
    </fieldset>
  )
}

/** A group of numerator and denominator, in that order and nothing else. */
export function isFraction(uischema: UISchemaElement): boolean {
  const scopes = elementsOf(uischema).map((element) => ('scope' in element ? element.scope : undefined))
  return uischema.type === 'Group' && scopes.join() === '#/properties/numerator,#/properties/denominator'
}

export const FractionLayout = withJsonFormsLayoutProps(Fraction)
