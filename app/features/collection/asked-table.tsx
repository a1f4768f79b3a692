import { sayAsked } from '#app/domain/collection/data-form.ts'
import { minutesBudget } from '#app/domain/indicator/minutes-budget.ts'
import styles from '#app/features/collection/asked-table.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { Preparation } from '#app/server/load-collection.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'
import table from '#app/ui/table.module.css'

/** The numbers that will be asked for, with the minutes each takes. */
export function AskedTable({
  preparation,
  packageId,
  paperForm,
}: {
  preparation: Preparation
  packageId: string
  paperForm: string | null
}) {
  const { prepare: words, margin } = useCatalogue().collection
  const { indicators, minutes, questionCount } = preparation
  const locale = useLocale()
  const numbers = indicators.length - questionCount
  return (
    <section className={styles.asked}>
      <div className={styles.head}>
        <h2>{words.askedTitle}</h2>
        {indicators.length > 0 && (
          <div className={styles.forms}>
            <ButtonLink href={`/pakker/${packageId}/skema`} size="dense">
              {words.seeForm}
            </ButtonLink>
            {paperForm !== null && (
              <ButtonLink href={`/pakker/${packageId}/moedemateriale/${paperForm}`} size="dense">
                {margin.seePaper}
              </ButtonLink>
            )}
          </div>
        )}
      </div>
      {indicators.length > 0 && (
        <p>{words.asked(sayAsked({ numbers, questions: questionCount, minutes }, locale))}</p>
      )}
      {minutes > minutesBudget && <Note tone="caution">{words.overBudget}</Note>}
      {indicators.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col" className={table.numbers}>
                {words.time}
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ number, title, minutes: each }) => (
              <tr key={number}>
                <td>{`${number}. ${title}`}</td>
                <td className={table.numbers}>{words.minutes(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
