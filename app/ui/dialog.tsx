import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import styles from '#app/ui/dialog.module.css'

/**
 * A native dialog, for the few questions that must be answered before going on. The title is the question and the
 * button repeats its verb. Esc and the browser's own closing call `onClose`, maybe twice; focus goes back where it was.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
}: {
  open: boolean
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  actions: ReactNode
}) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === open) return
    if (open) dialog.showModal()
    else dialog.close()
  }, [open])
  // Browsers tell of a closed dialog up to a second late. Esc must be heard at once, or opening it again does nothing;
  // and the late word of an old closing must not close a dialog that has been opened since.
  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    event.preventDefault()
    onClose()
  }
  const close = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (!event.currentTarget.open) onClose()
  }
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={titleId} onCancel={cancel} onClose={close}>
      <h2 id={titleId}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      <div className={styles.actions}>{actions}</div>
    </dialog>
  )
}
