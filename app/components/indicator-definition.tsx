import styles from '#app/components/indicator-definition.module.css'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** How it is counted, folded: the definition as it was frozen into the round. */
export function IndicatorDefinition({ indicator }: { indicator: Omit<Indicator, 'instructions'> }) {
  const { definition: words } = useCatalogue().results
  const rows = [
    [words.numerator, indicator.numerator],
    [words.denominator, indicator.denominator],
    [words.population, indicator.population],
    [words.period, indicator.period],
    [words.source, indicator.source],
    [words.note, indicator.note],
  ].filter(([, value]) => value !== '')
  return (
    <details className={styles.definition}>
      <summary>{words.title}</summary>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
