import styles from './list.module.css'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The open indicator as a practice will meet it in its form, and the line that will stand under its chart. */
export function IndicatorPreview({ items, openId }: { items: readonly ListItem[]; openId: string }) {
  const words = useCatalogue().forms.indicators
  const indicator = buildIndicators(items.map((item) => readRoleItem('indicators', item))).find(
    (one) => one.id === openId,
  )
  if (!indicator) return null
  const { numerator, denominator, population, period, source } = indicator
  return (
    <section className={styles.preview}>
      <h2>{words.previewTitle}</h2>
      <p className={styles.facts}>{words.previewIntro}</p>
      <div className={styles.previewCard}>
        <span className={styles.tag}>{indicator.number}</span>
        <p className={styles.previewQuestion}>{indicator.question || words.previewQuestion}</p>
        <PreviewField label={numerator || words.previewNumerator} />
        {indicator.kind !== 'count' && <PreviewField label={denominator || words.previewDenominator} />}
      </div>
      <p className={styles.facts}>{words.underChart}</p>
      <p className={styles.previewCaption}>
        {[population && `${population}.`, period && `${period}.`, source && words.source(source)]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  )
}

/** A picture of a field, not a field: it can neither be reached nor filled. */
function PreviewField({ label }: { label: string }) {
  return (
    <p className={styles.previewField}>
      <span aria-hidden="true" />
      {label}
    </p>
  )
}
