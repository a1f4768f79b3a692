import type { OpeningProblem, Place } from '#app/domain/collection/check-opening.ts'
import styles from '#app/features/collection/opening-problems.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** What must be written before the round can open, each with a link to where. */
export function OpeningProblems({
  problems,
  packageId,
  clusterId,
}: {
  problems: readonly OpeningProblem[]
  packageId: string
  clusterId: string
}) {
  const { prepare: words } = useCatalogue().collection
  return (
    <Note tone="caution" title={words.problemsTitle}>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={problem.kind === 'incomplete' ? problem.number : problem.kind}>
            <Problem problem={problem} packageId={packageId} clusterId={clusterId} />
          </li>
        ))}
      </ul>
    </Note>
  )
}

function Problem({
  problem,
  packageId,
  clusterId,
}: {
  problem: OpeningProblem
  packageId: string
  clusterId: string
}) {
  const { prepare: words } = useCatalogue().collection
  const locale = useLocale()
  if (problem.kind === 'no-practices') {
    return (
      <>
        {words.noPractices} <a href={`/klynge/${clusterId}/praksis`}>{words.addPractices}</a>
      </>
    )
  }
  if (problem.kind === 'no-indicators') {
    return (
      <>
        {words.noIndicators} <a href={addressOf(packageId, problem.place)}>{words.writeIndicators}</a>
      </>
    )
  }
  const missing = problem.missing.map((message) => message[locale]).join(' ')
  return (
    <>
      <strong>{words.incomplete(problem.number, problem.title)}</strong> {missing}{' '}
      <a href={addressOf(packageId, problem.place)}>{words.complete}</a>
    </>
  )
}

function addressOf(packageId: string, place: Place | null): string {
  return place ? `/pakker/${packageId}/trin/${place.stepId}#${place.sectionId}` : `/pakker/${packageId}`
}
