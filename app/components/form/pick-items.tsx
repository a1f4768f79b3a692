import { useId, useRef, useState } from 'react'
import styles from '#app/components/form/pick-items.module.css'
import { useListeners } from '#app/components/use-listeners.ts'
import { copyPicks, listPicks, type PickGroup } from '#app/domain/package/pick-items.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Toast } from '#app/ui/toast.tsx'

type Update = (items: readonly ListItem[]) => readonly ListItem[]

/** Ready items of the template: tick some, put them in, take them out again. */
export function PickItems({
  section,
  items,
  onChange,
}: {
  section: ListSection
  items: readonly ListItem[]
  onChange: (update: Update) => void
}) {
  const { authoring, common } = useCatalogue()
  const [isOpen, setIsOpen] = useState(false)
  const [added, setAdded] = useState<readonly string[]>([])
  const panelId = useId()
  const openerId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const close = () => {
    setIsOpen(false)
    document.getElementById(openerId)?.focus()
  }
  useListeners(ref, {
    keydown(event) {
      if (event.key === 'Escape' && isOpen) close()
    },
  })
  if (!section.picks) return null
  const take = (ids: ReadonlySet<string>) => {
    const copies = copyPicks(section, ids, () => crypto.randomUUID())
    onChange((current) => [...current, ...copies])
    setAdded(copies.map(({ id }) => id))
    close()
  }
  const takeBack = () => {
    onChange((current) => current.filter(({ id }) => !added.includes(id)))
    setAdded([])
  }
  return (
    <div ref={ref}>
      <Button
        variant="quiet"
        icon="papers"
        id={openerId}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {section.picks.label}
      </Button>
      {isOpen && (
        <PickPanel
          id={panelId}
          label={section.picks.label}
          groups={listPicks(section, items)}
          onTake={take}
          onClose={close}
        />
      )}
      {added.length > 0 && (
        <Toast
          onDone={() => setAdded([])}
          action={
            <button type="button" onClick={takeBack}>
              {common.undo}
            </button>
          }
        >
          {authoring.picks.added(added.length)}
        </Toast>
      )}
    </div>
  )
}

function PickPanel({
  id,
  label,
  groups,
  onTake,
  onClose,
}: {
  id: string
  label: string
  groups: readonly PickGroup[]
  onTake: (ids: ReadonlySet<string>) => void
  onClose: () => void
}) {
  const { picks: words } = useCatalogue().authoring
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (ids: readonly string[], isOn: boolean) =>
    setChosen((before) => {
      const others = [...before].filter((one) => !ids.includes(one))
      return new Set(isOn ? [...others, ...ids] : others)
    })
  return (
    <section className={styles.panel} id={id} aria-label={label}>
      {groups.map((group) => (
        <PickGroupFields key={group.title} group={group} chosen={chosen} onChoose={choose} />
      ))}
      <div className={styles.actions}>
        {chosen.size > 0 && <Button onClick={() => onTake(chosen)}>{words.take(chosen.size)}</Button>}
        <Button variant="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  )
}

function PickGroupFields({
  group: { title, picks },
  chosen,
  onChoose,
}: {
  group: PickGroup
  chosen: ReadonlySet<string>
  onChoose: (ids: readonly string[], isOn: boolean) => void
}) {
  const { picks: words } = useCatalogue().authoring
  const free = picks.filter(({ isTaken }) => !isTaken).map(({ item }) => item.id)
  const hasAll = free.every((id) => chosen.has(id))
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {free.length > 1 && (
        <Button
          variant="quiet"
          size="dense"
          className={styles.all}
          aria-label={words.allOf(title, hasAll)}
          onClick={() => onChoose(free, !hasAll)}
        >
          {words.all(hasAll)}
        </Button>
      )}
      {picks.map(({ item, title: text, isTaken }) =>
        isTaken ? (
          <p key={item.id} className={styles.taken}>
            <Icon name="check" size={18} />
            <span>
              {text} <em>{words.taken}</em>
            </span>
          </p>
        ) : (
          <Checkbox
            key={item.id}
            label={text}
            checked={chosen.has(item.id)}
            onChange={(event) => onChoose([item.id], event.target.checked)}
          />
        ),
      )}
    </fieldset>
  )
}
