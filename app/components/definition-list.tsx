import styles from '#app/components/definition-list.module.css'

export type DefinitionRow = readonly [label: string, value: string]

/** What something is counted by, folded under one line: rows with nothing in them are left out, and all of it if none has. */
export function DefinitionList({ title, rows }: { title: string; rows: readonly DefinitionRow[] }) {
  const filled = rows.filter(([, value]) => value !== '')
  if (filled.length === 0) return null
  return (
    <details className={styles.definition}>
      <summary>{title}</summary>
      <dl>
        {filled.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
