import type { ImportPlan, PlannedCell, PlannedRow } from '#app/domain/collection/table/import-plan.ts'
import { PlanTable } from '#app/features/table-import/plan-table.tsx'
import { PracticeChoice } from '#app/features/table-import/practice-choice.tsx'
import styles from '#app/features/table-import/review.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { ImportReview } from '#app/server/table/review-import.server.ts'
import { RadioGroup } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** What the import would do, in sentences first and then row by row. */
export function PlanView({ review, plan }: { review: ImportReview; plan: ImportPlan }) {
  const { review: words } = useCatalogue().tables
  const strangers = plan.rows.filter(isStranger)
  const rows = plan.rows.filter((row) => !isStranger(row))
  const { absent } = plan
  return (
    <section className={styles.section} aria-labelledby="plan">
      <h2 id="plan">{words.planTitle}</h2>
      <Summary plan={plan} />
      {plan.counts.kept + plan.counts.change > 0 && (
        <RadioGroup
          legend={words.existing}
          name="existing"
          look="segmented"
          defaultValue={review.existing}
          choices={(['keep', 'replace'] as const).map((value) => ({
            value,
            label: words.existingChoices[value],
          }))}
        />
      )}
      <WhatIsMissing review={review} plan={plan} />
      {rows.length > 0 && <PlanTable rows={rows} review={review} />}
      {absent.length > 0 && <p>{words.absent(absent.map((seat) => seat.practiceName).join(', '))}</p>}
      {strangers.length > 0 && (
        <details className={styles.strangers}>
          <summary>{words.others(strangers.length)}</summary>
          <ul>
            {strangers.map((row) => (
              <li key={row.line}>
                <span>{row.label}</span>
                <PracticeChoice row={row} review={review} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** A row about nobody in the round that nobody has said anything of. */
function isStranger({ match, status }: PlannedRow): boolean {
  return match.status === 'none' && status === 'left-out'
}

const order = [
  'set',
  'change',
  'same',
  'kept',
  'refused',
  'hidden',
  'empty',
] as const satisfies readonly PlannedCell['status'][]

function Summary({ plan }: { plan: ImportPlan }) {
  const { review: words } = useCatalogue().tables
  const told = order.filter((status) => plan.counts[status] > 0)
  return (
    <ul className={styles.summary}>
      {told.map((status) => (
        <li key={status}>{words.summary[status](plan.counts[status])}</li>
      ))}
    </ul>
  )
}

function WhatIsMissing({ review, plan }: { review: ImportReview; plan: ImportPlan }) {
  const { review: words } = useCatalogue().tables
  const isDouble = plan.rows.some(({ status }) => status === 'twice')
  if (plan.undecided > 0) return <Note tone="caution">{words.decide(plan.undecided)}</Note>
  if (isDouble) return <Note tone="caution">{words.double}</Note>
  return review.canImport ? null : <Note>{words.nothing}</Note>
}
