import { plainRoles } from '#app/domain/collection/table/mapping.ts'
import { type ImportField, nameField } from '#app/domain/collection/table/import-field.ts'
import styles from '#app/features/table-import/review.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import type { ImportReview } from '#app/server/table/review-import.server.ts'
import { type Choice, Field, RadioGroup, Select } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'
import table from '#app/ui/table.module.css'

type Words = Catalogue['tables']['review']

/** What each column is, with some of what stands in it. */
export function ColumnMapping({ review }: { review: ImportReview }) {
  const { review: words } = useCatalogue().tables
  const { columns, fields, problems } = review
  const choices = [
    ...plainRoles.map((role) => ({ value: role as string, label: words.roles[role] })),
    ...fields.map((field) => ({ value: nameField(field), label: sayField(field, words) })),
  ]
  return (
    <section className={styles.section} aria-labelledby="columns">
      <h2 id="columns">{words.columnsTitle}</h2>
      <p className={styles.intro}>{words.columnsIntro}</p>
      {problems.length > 0 && <Problems review={review} choices={choices} />}
      <Reading review={review} />
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.is}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, role, samples }, column) => {
            const label = name === '' ? words.unnamed(column + 1) : name
            return (
              <tr key={column}>
                <th scope="row">{label}</th>
                <td className={styles.samples}>{samples.filter((sample) => sample !== '').join(' · ')}</td>
                <td>
                  <Select
                    name={`role-${column}`}
                    defaultValue={role}
                    choices={choices}
                    aria-label={`${words.is}: ${label}`}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Where the names of the columns stand, how numbers are written, and which rows are taken. */
function Reading({ review }: { review: ImportReview }) {
  const { review: words } = useCatalogue().tables
  const { mapping, firstRows, filterValues } = review
  const headers = firstRows.map((text, index) => ({
    value: String(index + 1),
    label: words.headerRow(index + 1, text.length > 60 ? `${text.slice(0, 60)} …` : text),
  }))
  return (
    <div className={styles.reading}>
      <Field label={words.header}>
        <Select
          name="header"
          defaultValue={String(mapping.header)}
          choices={[...headers, { value: '0', label: words.noHeader }]}
        />
      </Field>
      <RadioGroup
        legend={words.numbers}
        name="numbers"
        look="segmented"
        defaultValue={mapping.numbers}
        choices={(['da', 'en'] as const).map((style) => ({ value: style, label: words.styles[style] }))}
      />
      {filterValues.length > 0 && (
        <Field label={words.filter}>
          <Select
            name="filter"
            defaultValue={mapping.filter}
            choices={filterValues.map((value) => ({ value, label: value }))}
          />
        </Field>
      )}
    </div>
  )
}

function Problems({ review, choices }: { review: ImportReview; choices: readonly Choice[] }) {
  const { review: words } = useCatalogue().tables
  return (
    <Note tone="caution">
      <ul className={styles.problems}>
        {review.problems.map((problem, index) => (
          <li key={index}>
            {problem.code === 'twice'
              ? words.problems.twice(choices.find(({ value }) => value === problem.role)?.label ?? '')
              : problem.code === 'incomplete'
                ? words.problems.incomplete(sayField(problem.missing, words))
                : words.problems[problem.code]}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** "2a. Tæller: Årskontrol". A part is known by its own name. */
function sayField({ number, title, sort, text }: ImportField, words: Words): string {
  return `${number}. ${sort === 'part' ? text : words.field[sort]}: ${title}`
}
