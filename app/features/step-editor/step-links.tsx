import { Link } from 'react-router'
import styles from './step-editor.module.css'
import type { StepPage } from '#app/features/step-editor/step-page.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** On to the step before and after; after the last, to what is still missing. No step is locked: people work in any order. */
export function StepLinks({ page }: { page: StepPage }) {
  const { steps } = useCatalogue()
  const { previous, next } = page
  const hrefOf = (stepId: string) => `/pakker/${page.packageId}/trin/${stepId}`
  return (
    <nav className={styles.links} aria-label={steps.neighbours}>
      {previous && (
        <Link to={hrefOf(previous.id)} className={styles.previous}>
          <Icon name="chevron-right" size={16} />
          {steps.stepLink(previous.number, previous.title)}
        </Link>
      )}
      {!next && (
        <Link to={`/pakker/${page.packageId}/tjek`} className={styles.next}>
          {steps.afterLast}
          <Icon name="chevron-right" size={16} />
        </Link>
      )}
      {next && (
        <Link to={hrefOf(next.id)} className={styles.next}>
          {steps.stepLink(next.number, next.title)}
          <Icon name="chevron-right" size={16} />
        </Link>
      )}
    </nav>
  )
}
