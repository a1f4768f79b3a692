import { ChartDrawing } from '#app/components/chart-drawing.tsx'
import { InlineView } from '#app/components/inline-view.tsx'
import type { CellValue, HandoutBlock, HandoutTable } from '#app/domain/handout/handout.ts'
import { columnShare, compactColumn, tableStaysTogether } from '#app/domain/handout/sheet-room.ts'
import { writingRowHeight } from '#app/domain/handout/writing-room.ts'
import { drawStrip } from '#app/domain/results/draw-strip.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import styles from '#app/components/handout/handout-table.module.css'

type Columns = Extract<HandoutBlock, { kind: 'columns' }>['columns']

/** Px that a strip is laid out for: about what its column has on paper. */
const stripWidth = 292

/** Px that a column of a compact table has for each share. */
const compactWidth = (compactColumn / 25.4) * 96

/** A table with its head; rows for handwriting are empty and tall. */
export function HandoutTableView({
  table,
  language,
}: {
  readonly table: HandoutTable
  readonly language: Locale
}) {
  const look = [
    styles['table'],
    table.handwriting && `${styles['handwriting']} ${styles[`room${writingRowHeight(table)}`]}`,
    table.compact && styles['compact'],
    tableStaysTogether(table) && styles['together'],
  ]
  const sum = table.columns.reduce((total, { width }) => total + width, 0) || 1
  const columnWidth = (share: number) =>
    table.compact ? Math.round(share * compactWidth) : `${Math.round((share / sum) * 1000) / 10}%`
  return (
    <table className={look.filter(Boolean).join(' ')}>
      {table.caption === '' ? null : <caption>{table.caption}</caption>}
      <colgroup>
        {table.columns.map(({ width }, index) => (
          <col key={index} width={columnWidth(width)} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title, align }, index) => (
            <th key={index} scope="col" className={align === 'right' ? styles['right'] : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index} className={row.own ? styles['own'] : undefined}>
            {table.columns.map(({ align }, column) => (
              <td key={column} className={align === 'right' ? styles['right'] : undefined}>
                <Cell value={row.cells[column] ?? { paragraphs: [] }} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Columns side by side, each under its own heading; they stack where the screen is narrow. */
export function HandoutColumns({ columns }: { readonly columns: Columns }) {
  return (
    <div className={styles['columns']}>
      {columns.map((column, index) => (
        <section key={index} aria-label={column.title} data-share={columnShare(column).toFixed(1)}>
          <p className={styles['columnTitle']}>{column.title}</p>
          {column.lines.map((line, place) => (
            <p key={place}>
              <InlineView content={line} />
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}

function Cell({ value, language }: { readonly value: CellValue; readonly language: Locale }) {
  const { sheet } = catalogueFor(language).handouts
  if ('tick' in value) {
    const state = value.tick ? sheet.ticked : sheet.notTicked
    return <input type="checkbox" disabled defaultChecked={value.tick} aria-label={state} />
  }
  return (
    <>
      {value.steps === undefined || value.steps.length === 0 ? null : <Steps steps={value.steps} />}
      {value.paragraphs.map((content, index) => (
        <p key={index}>
          <InlineView content={content} />
        </p>
      ))}
      {value.strip ? (
        <ChartDrawing drawing={drawStrip(value.strip, stripWidth)} className={styles['strip']} />
      ) : null}
    </>
  )
}

function Steps({ steps }: { readonly steps: readonly (readonly Inline[])[] }) {
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => (
        <li key={index}>
          <InlineView content={step} />
        </li>
      ))}
    </ol>
  )
}
