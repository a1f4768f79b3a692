import { Form } from 'react-router'
import type { PracticeRow } from '#app/domain/cluster/practice-table.ts'
import { practiceFields } from '#app/domain/cluster/practice.ts'
import styles from '#app/features/cluster/practice-table.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PracticeTableReview as Review } from '#app/server/table/practice-table.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Checkbox, Field, Select } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'
import table from '#app/ui/table.module.css'

/** What was read, and what becomes of each row. The table travels with the form until it is added. */
export function PracticeTableReview({ review }: { review: Review }) {
  const { tables } = useCatalogue()
  const { review: words, practices } = tables
  return (
    <Form method="post" action="." encType="multipart/form-data" className={styles.form}>
      <input type="hidden" name="table" value={review.table} />
      <input type="hidden" name="header-before" value={review.mapping.header} />
      {/* Enter in a field shows again and adds nothing: the first button of a form is pressed by it. */}
      <button type="submit" name="intent" value="check" hidden tabIndex={-1} aria-hidden />
      <Columns review={review} />
      <Rows review={review} />
      {review.added === 0 && <Note>{practices.nothing}</Note>}
      <div className={styles.actions}>
        {review.added > 0 && (
          <Button type="submit" name="intent" value="add" variant="filled" icon="check">
            {practices.add(review.added)}
          </Button>
        )}
        <Button type="submit" name="intent" value="check">
          {words.again}
        </Button>
        <ButtonLink href="?" variant="quiet">
          {words.start}
        </ButtonLink>
      </div>
    </Form>
  )
}

function Columns({ review }: { review: Review }) {
  const { tables, packages } = useCatalogue()
  const { review: words, practices } = tables
  const { mapping, firstRows, columns } = review
  const headers = firstRows.map((text, index) => ({
    value: String(index + 1),
    label: words.headerRow(index + 1, text.slice(0, 60)),
  }))
  const fields = practiceFields.map((field) => ({ value: field, label: packages.practices[field] }))
  return (
    <section className={styles.section} aria-labelledby="columns">
      <h2 id="columns">{words.columnsTitle}</h2>
      <p>{words.columnsIntro}</p>
      <Field label={words.header}>
        <Select
          name="header"
          defaultValue={String(mapping.header)}
          choices={[...headers, { value: '0', label: words.noHeader }]}
        />
      </Field>
      <div className={styles.columns}>
        {columns.map(({ name, samples }, column) => (
          <Field
            key={column}
            label={name === '' ? words.unnamed(column + 1) : name}
            help={samples.filter((sample) => sample !== '').join(' · ') || '–'}
          >
            <Select
              name={`role-${column}`}
              defaultValue={mapping.columns[column] ?? ''}
              choices={[{ value: '', label: practices.notUsed }, ...fields]}
            />
          </Field>
        ))}
      </div>
    </section>
  )
}

function Rows({ review }: { review: Review }) {
  const { tables, packages } = useCatalogue()
  const { review: words, practices } = tables
  const shown = practiceFields.filter((field) => review.mapping.columns.includes(field))
  return (
    <section className={styles.section} aria-labelledby="plan">
      <h2 id="plan">{words.planTitle}</h2>
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{practices.status}</th>
              {shown.map((field) => (
                <th scope="col" key={field}>
                  {packages.practices[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {review.rows.map((row) => (
              <tr key={row.line}>
                <td className={styles.status}>
                  <Status row={row} isOther={review.others.includes(row.line)} />
                </td>
                {shown.map((field) => (
                  <td key={field}>{row.typed[field]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Status({ row, isOther }: { row: PracticeRow; isOther: boolean }) {
  const { tables, packages } = useCatalogue()
  const { practices: words } = tables
  switch (row.status) {
    case 'new':
    case 'twice':
      return words.statuses[row.status]
    case 'known':
      return words.statuses.known(row.like)
    case 'similar':
      return (
        <>
          {words.statuses.similar(row.like)}
          <Checkbox
            name={`other-${row.line}`}
            value="yes"
            defaultChecked={isOther}
            label={`${words.other}${words.otherFor(row.typed.name)}`}
          />
        </>
      )
    case 'fault':
      return (
        <>
          {words.statuses.fault}
          {practiceFields.map((field) => {
            const problem = row.problems[field]
            return (
              problem !== undefined && (
                <span key={field} className={styles.problem}>
                  {packages.practices[field]}: {packages.problems[problem]}
                </span>
              )
            )
          })}
        </>
      )
  }
}
