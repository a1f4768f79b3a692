import styles from './step-editor.module.css'
import { factsOf } from '#app/features/step-editor/known-facts.ts'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { estimateQuarterPages } from '#app/domain/package/page-fill.ts'
import { formatDecimal } from '#app/domain/text/format-number.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** Where in the package one is, and how far the step has come. */
export function StepHead({ page, contents }: { page: StepPage; contents: Contents }) {
  const { steps } = useCatalogue()
  const counted = page.sections.filter(({ section }) => section.optional !== true)
  const facts = ({ section, content }: StepPage['sections'][number]) =>
    factsOf(section, contents[section.id] ?? content)
  const states = counted.map((start) => facts(start).state)
  const written = states.filter((state) => state === 'written').length
  const standard = states.filter((state) => state === 'standard').length
  const texts = page.sections.map((start) => facts(start).text)
  const pages = useFill(estimateQuarterPages(texts.join('\n')))
  return (
    <div className={styles.head}>
      <p className={styles.where}>{steps.stepOf(page.step.number, page.step.count)}</p>
      <div className={styles.progress}>
        <span className={styles.bars} aria-hidden="true">
          {states.map((state, index) => (
            <span key={index} className={styles[state]} />
          ))}
        </span>
        <span>
          {steps.progress(written, counted.length, standard)}
          {pages !== null && ` · ${pages}`}
        </span>
      </div>
    </div>
  )
}

/** From half a page on; above one page in halves. An estimate, never a limit. */
function useFill(quarters: number): string | null {
  const { steps } = useCatalogue()
  const locale = useLocale()
  if (quarters < 2) return null
  if (quarters <= 4) return steps.fills(['½', '¾', '1'][quarters - 2] ?? '')
  return steps.fillsPages(formatDecimal(Math.round(quarters / 2) / 2, locale).replace(/[.,]0$/, ''))
}
