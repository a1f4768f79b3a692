import { useParams } from 'react-router'
import { PreviewAnswer } from '#app/components/form/preview-answer.tsx'
import styles from './preview.module.css'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import { buildDataForm } from '#app/domain/collection/data-form.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** The open indicator as a practice will meet it in its form, and the line that will stand under its chart. */
export function IndicatorPreview({ items, openId }: { items: readonly ListItem[]; openId: string }) {
  const words = useCatalogue().forms.indicators
  const locale = useLocale()
  const card = useCard(items, openId)
  if (!card) return null
  const codes = formatCodes(card.codes, locale)
  const caption = [
    card.population && `${card.population}.`,
    card.period && `${card.period}.`,
    card.source && words.source(card.source),
    codes && `${codes}.`,
  ].filter(Boolean)
  return (
    <section className={styles.preview} aria-label={words.previewTitle}>
      <h2>{words.previewTitle}</h2>
      <p className={styles.facts}>{words.previewIntro}</p>
      <div className={styles.card}>
        <span className={styles.tag}>{card.number}</span>
        <p className={styles.question}>{card.question || words.previewQuestion}</p>
        <PreviewAnswer card={card} />
      </div>
      {caption.length > 0 && (
        <>
          <p className={styles.facts}>{words.underChart}</p>
          <p className={styles.caption}>{caption.join(' ')}</p>
        </>
      )}
      <FormLink />
    </section>
  )
}

/** The preview below the open form, folded, on screens without room beside the sheet. */
export function InlinePreview(props: Parameters<typeof IndicatorPreview>[0]) {
  const { showPreview } = useCatalogue().forms.indicators
  return (
    <details className={styles.inline}>
      <summary>{showPreview}</summary>
      <IndicatorPreview {...props} />
    </details>
  )
}

/** To the whole form, with every indicator and the steps; it leads back to this step. */
export function FormLink() {
  const facts = usePackageFacts()
  const { seeForm } = useCatalogue().forms.indicators
  const { stepId } = useParams()
  return facts ? <a href={`/pakker/${facts.packageId}/skema?trin=${stepId ?? ''}`}>{seeForm}</a> : null
}

function useCard(items: readonly ListItem[], openId: string) {
  const locale = useLocale()
  const indicators = buildIndicators(items.map((item) => readRoleItem('indicators', item)))
  const form = buildDataForm({ title: '', indicators, recordSystem: '', locale })
  return form.cards.find(({ indicatorId }) => indicatorId === openId)
}
