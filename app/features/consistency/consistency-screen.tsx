import styles from '#app/features/consistency/consistency-screen.module.css'
import { StepFindingsList } from '#app/features/consistency/step-findings-list.tsx'
import type { StepFindings } from '#app/domain/package/consistency/group-findings.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'

/** A calm list of what does not hang together, by step, each with the way to where it is mended. */
export function ConsistencyScreen({
  packageId,
  title,
  steps,
}: {
  packageId: string
  title: string
  steps: readonly StepFindings[]
}) {
  const { common, consistency: words } = useCatalogue()
  const findings = steps.flatMap((step) => step.findings)
  const missing = findings.filter(({ severity }) => severity === 'missing').length
  const counts = [
    ...(missing > 0 ? [words.missingCount(missing)] : []),
    ...(findings.length > missing ? [words.lookCount(findings.length - missing)] : []),
  ]
  return (
    <div className={styles.page}>
      <title>{`${words.title} · ${title} · ${common.productName}`}</title>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        {findings.length > 0 && <p className={styles.intro}>{words.intro}</p>}
        {counts.length > 0 && <p className={styles.counts}>{counts.join(' · ')}</p>}
      </header>
      {findings.length === 0 && (
        <EmptyState title={words.none} actions={<a href={`/pakker/${packageId}`}>{words.backToOverview}</a>}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {steps.map((step) => (
        <StepFindingsList key={step.stepId} packageId={packageId} step={step} />
      ))}
    </div>
  )
}
