import { type KeyboardEvent, useRef } from 'react'
import styles from './instructions-control.module.css'
import type { SystemSteps } from '#app/domain/indicator/record-systems.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Record systems as tabs: one tab stop, arrows between them, each with a tick or the word that it is missing. */
export function SystemTabs({
  id,
  systems,
  chosen,
  onChoose,
}: {
  id: string
  systems: readonly SystemSteps[]
  chosen: string
  onChoose: (name: string) => void
}) {
  const { instructions: words } = useCatalogue().forms
  const listRef = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(
      event.key,
      systems.findIndex(({ name }) => name === chosen),
      systems.length,
    )
    const next = to === undefined ? undefined : systems[to]
    if (!next || to === undefined) return
    event.preventDefault()
    onChoose(next.name)
    listRef.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }
  return (
    <div className={styles.tabs} role="tablist" aria-label={words.tabs} ref={listRef}>
      {systems.map(({ name, state }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabIdOf(id, name)}
          className={styles.tab}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? `${id}-panel` : undefined}
          tabIndex={name === chosen ? 0 : -1}
          data-state={state}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(name)}
        >
          {name === '' ? words.all : name}
          {state === 'written' && (
            <>
              <Icon name="check" size={16} />
              <span className="visually-hidden"> {words.written}</span>
            </>
          )}
          {state === 'missing' && <span> {words.missing}</span>}
        </button>
      ))}
    </div>
  )
}

export function tabIdOf(id: string, name: string): string {
  return `${id}-tab-${name.toLowerCase().replace(/\s+/g, '-')}`
}

/** Round the ends, as a list of tabs goes. */
function targetOf(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count
    case 'ArrowLeft':
      return (from + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
