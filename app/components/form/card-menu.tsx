import { useRef } from 'react'
import styles from './list.module.css'
import { useListeners } from '#app/components/use-listeners.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** What can be done with an item as a whole. It folds itself when the focus leaves it, and with Esc. */
export function CardMenu({
  name,
  onDuplicate,
  onRemove,
}: {
  name: string
  onDuplicate: () => void
  onRemove: () => void
}) {
  const { forms } = useCatalogue()
  const ref = useRef<HTMLDetailsElement>(null)
  const close = () => ref.current?.removeAttribute('open')
  useListeners(ref, {
    focusout({ relatedTarget }) {
      const isInside = relatedTarget instanceof Node && ref.current?.contains(relatedTarget)
      if (!isInside) close()
    },
    keydown({ key }) {
      if (key !== 'Escape') return
      close()
      ref.current?.querySelector('summary')?.focus()
    },
  })
  const run = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <details className={styles.menu} ref={ref}>
      <summary aria-label={forms.more(name)} title={forms.more(name)}>
        <Icon name="dots" />
      </summary>
      <div className={styles.menuItems}>
        <button type="button" onClick={run(onDuplicate)}>
          <Icon name="copy" />
          {forms.duplicateShort}
        </button>
        <button type="button" onClick={run(onRemove)}>
          <Icon name="trash" />
          {forms.removeShort}
        </button>
      </div>
    </details>
  )
}
