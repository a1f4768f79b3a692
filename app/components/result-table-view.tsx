import styles from '#app/components/result-table-view.module.css'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import table from '#app/ui/table.module.css'

/** The chart's table twin: the same rows, values right-aligned, own and cluster rows marked. */
export function ResultTableView({
  table: { header, rows, ownRow, clusterRow, note },
  caption,
}: {
  table: ResultTable
  caption: string
}) {
  return (
    <>
      <table className={`${table.table} ${styles.table}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={cell} scope="col" className={column === 0 ? undefined : table.numbers}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...cells], row) => (
            <tr
              key={row}
              data-own={row === ownRow || undefined}
              data-cluster={row === clusterRow || undefined}
            >
              <th scope="row">{label}</th>
              {cells.map((cell, column) => (
                <td key={column} className={table.numbers}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== '' && <p className={styles.note}>{note}</p>}
    </>
  )
}
