import { useEffect, useRef } from 'react'
import styles from '#app/components/error-summary.module.css'
import { Note } from '#app/ui/note.tsx'

export type FieldFault = { readonly fieldId: string; readonly label: string }

/** On top of a form that was not taken: how many faults, each a link to its field. Focus moves here after the send. */
export function ErrorSummary({ title, faults }: { title: string; faults: readonly FieldFault[] }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [faults])
  if (faults.length === 0) return null
  return (
    <div ref={ref} tabIndex={-1}>
      <Note tone="error" title={title}>
        <ul className={styles.list}>
          {faults.map((fault) => (
            <li key={fault.fieldId}>
              <a href={`#${fault.fieldId}`}>{fault.label}</a>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
