import type { LayoutProps, UISchemaElement } from '@jsonforms/core'
import { useJsonForms, withJsonFormsLayoutProps } from '@jsonforms/react'
import { useMemo } from 'react'
import styles from './form.module.css'
import { elementsOf, LayoutElements } from '#app/components/form/layouts.tsx'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

type Words = Catalogue['forms']['indicators']['fraction']
/** What stands before each field; with nothing between them there is one field only. */
type FractionWords = { readonly above: string; readonly between?: string; readonly below?: string }

/**
 * Numerator over denominator with a heavy line between, so that they look like what they are. For a rate the line
 * says "per 1,000". Where the rules in the template hide one of the two, the line goes with it.
 */
function Fraction(layout: LayoutProps) {
  const { fraction } = useCatalogue().forms.indicators
  const data: unknown = useJsonForms().core?.data
  const words = findWords(fraction, isJsonObject(data) ? data['kind'] : undefined)
  const worded = useMemo(() => wordFields(layout.uischema, words), [layout.uischema, words])
  if (!layout.visible) return null
  return (
    <fieldset className={styles.fraction} aria-label={layout.label}>
      <span className={styles.fractionWord}>{words.above}</span>
      {words.between !== undefined && (
        <>
          <span className={styles.fractionBetween}>{words.between}</span>
          <span className={styles.fractionLine} />
          <span className={styles.fractionBelow}>{words.below}</span>
        </>
      )}
      <LayoutElements layout={{ ...layout, uischema: worded }} />
    </fieldset>
  )
}

function findWords(words: Words, kind: unknown): FractionWords {
  const known = Object.entries(words).find(([name]) => name === kind)
  return known?.[1] ?? words.proportion
}

/** What is seen beside a field is what is heard as its label. */
function wordFields(uischema: UISchemaElement, words: FractionWords): UISchemaElement {
  const below = words.between === undefined ? words.above : `${words.between} ${words.below}`
  const [numerator, denominator] = elementsOf(uischema)
  const elements = [
    { ...numerator, label: words.above },
    { ...denominator, label: below },
  ]
  return Object.assign({ ...uischema }, { elements })
}

/** A group of numerator and denominator, in that order and nothing else. */
export function isFraction(uischema: UISchemaElement): boolean {
  const scopes = elementsOf(uischema).map((element) => ('scope' in element ? element.scope : undefined))
  return uischema.type === 'Group' && scopes.join() === '#/properties/numerator,#/properties/denominator'
}

export const FractionLayout = withJsonFormsLayoutProps(Fraction)
