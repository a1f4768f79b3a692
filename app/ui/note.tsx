import type { ReactNode } from 'react'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import styles from '#app/ui/note.module.css'

const icons = { info: 'sheet', caution: 'warning', error: 'warning' } as const

/**
 * What must be read, in the page where it belongs. `error` is announced at once, and takes focus by `id` when it
 * heads a form that could not be sent.
 */
export function Note({
  tone = 'info',
  icon = icons[tone],
  title,
  id,
  children,
}: {
  tone?: 'info' | 'caution' | 'error'
  icon?: IconName
  title?: ReactNode
  id?: string
  children?: ReactNode
}) {
  return (
    <div
      className={`${styles.note} ${styles[tone]}`}
      role={tone === 'error' ? 'alert' : undefined}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
    >
      <Icon name={icon} />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
