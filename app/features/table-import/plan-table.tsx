import type { PlannedCell, PlannedRow } from '#app/domain/collection/table/import-plan.ts'
import { sayAnswer } from '#app/features/table-import/answer-words.ts'
import { PracticeChoice } from '#app/features/table-import/practice-choice.tsx'
import styles from '#app/features/table-import/review.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { ImportReview } from '#app/server/table/review-import.server.ts'
import table from '#app/ui/table.module.css'

/** One line a row of the table: who it is about, and what becomes of its numbers. */
export function PlanTable({ rows, review }: { rows: readonly PlannedRow[]; review: ImportReview }) {
  const { review: words } = useCatalogue().tables
  const ids = [...new Set(rows.flatMap(({ cells }) => cells.map(({ indicatorId }) => indicatorId)))]
  const headings = ids.map((id) => review.fields.find(({ indicatorId }) => indicatorId === id))
  return (
    <table className={`${table.table} ${styles.table} ${styles.plan}`}>
      <thead>
        <tr>
          <th scope="col">{words.inTable}</th>
          <th scope="col">{words.practice}</th>
          {headings.map((field, index) => (
            <th scope="col" key={ids[index]}>
              {field && `${field.number}. ${field.title}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <th scope="row">{row.label}</th>
            <td>
              <Who row={row} review={review} />
            </td>
            {ids.map((id, index) => (
              <td key={id} data-label={headings[index]?.title}>
                <CellOutcome cell={row.cells.find(({ indicatorId }) => indicatorId === id)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A sure match is told; a doubt is asked, also after it was settled, so that it can be settled otherwise. */
function Who({ row, review }: { row: PlannedRow; review: ImportReview }) {
  const { review: words } = useCatalogue().tables
  const { match, status, practiceId } = row
  const isSettled = match.status === 'sure' && status === 'included' && match.practiceId === practiceId
  if (isSettled) {
    return (
      <>
        {review.seats.find((seat) => seat.practiceId === practiceId)?.name}
        <small className={styles.how}>{words.matched[match.by]}</small>
      </>
    )
  }
  return (
    <>
      <PracticeChoice row={row} review={review} />
      <small className={styles.how}>
        {status === 'twice' ? words.twice : match.status === 'doubt' && words.doubts[match.why]}
      </small>
    </>
  )
}

function CellOutcome({ cell }: { cell: PlannedCell | undefined }) {
  const { review: words } = useCatalogue().tables
  if (!cell) return <span className={styles.how}>–</span>
  return (
    <>
      <span className={styles.outcome} data-status={cell.status}>
        {words.cells[cell.status]}
      </span>
      <Detail cell={cell} />
    </>
  )
}

function Detail({ cell }: { cell: PlannedCell }) {
  const { review: words } = useCatalogue().tables
  const locale = useLocale()
  switch (cell.status) {
    case 'set':
    case 'same':
      return sayAnswer(cell.answer, words, locale)
    case 'change':
      return words.fromTo(sayAnswer(cell.before, words, locale), sayAnswer(cell.answer, words, locale))
    case 'kept':
      return words.stays(sayAnswer(cell.before, words, locale), sayAnswer(cell.answer, words, locale))
    case 'refused':
      return cell.problems.map(({ code, message, field }) => (
        <span key={field} className={styles.problem}>
          {sayProblem(code, words) ?? message[locale]}
        </span>
      ))
    default:
      return null
  }
}

function sayProblem(code: string, { cellProblems }: ReturnType<typeof useCatalogue>['tables']['review']) {
  return Object.entries(cellProblems).find(([key]) => key === code)?.[1]
}
