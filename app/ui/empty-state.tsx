import type { ReactNode } from 'react'
import styles from '#app/ui/empty-state.module.css'
import { LittleSheet } from '#app/ui/little-sheet.tsx'

/** What goes here, in one sentence, with one filled action that makes a good start and at most one quiet one. */
export function EmptyState({
  title,
  children,
  actions,
  level: Heading = 'h2',
}: {
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  level?: 'h2' | 'h3'
}) {
  return (
    <div className={styles.empty}>
      <LittleSheet lines={['pale', 'pale', 'pale', 'pale']} size={40} />
      <div>
        <Heading className={styles.title}>{title}</Heading>
        <div className={styles.text}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
