import { useId, useState } from 'react'
import { AssignRest } from '#app/components/form/assign-rest.tsx'
import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import { ListCard } from '#app/components/form/list-card.tsx'
import styles from './list.module.css'
import { PickItems } from '#app/components/form/pick-items.tsx'
import { ProgrammeMeter, useClocks } from '#app/components/form/programme-meter.tsx'
import { InlinePreview } from '#app/components/form/indicator-preview.tsx'
import { estimateItemMinutes, TimeMeter } from '#app/components/form/time-meter.tsx'
import { useFocusNewItem } from '#app/components/form/use-focus-new-item.ts'
import { useListFacts } from '#app/components/form/use-list-facts.ts'
import { useReorder } from '#app/components/form/use-reorder.ts'
import {
  duplicateItem,
  rememberItem,
  type RemovedItem,
  removeItem,
  restoreItem,
} from '#app/domain/package/list-edits.ts'
import { buildTags } from '#app/domain/package/role-choices.ts'
import type { ListItem, ListSection as Section } from '#app/domain/template/template.ts'
import { readText } from '#app/domain/text/json-value.ts'
import { capitalise } from '#app/domain/text/number-word.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Toast } from '#app/ui/toast.tsx'

type Removed = RemovedItem & { readonly name: string }
type Update = (items: readonly ListItem[]) => readonly ListItem[]

/** An ordered list of items, one card open at a time. */
export function ListSection({
  section,
  items,
  epoch,
  merges = 0,
  openId,
  choices,
  onOpen,
  onChange,
  onUseExample,
}: {
  section: Section
  items: readonly ListItem[]
  /** Goes up when the items were put in from outside: the open card then begins anew. */
  epoch: number
  /** Goes up when what others wrote came into the items: the open card takes it in. */
  merges?: number
  openId: string | null
  choices: ChoicesByRole
  onOpen: (id: string | null) => void
  onChange: (update: Update) => void
  onUseExample?: () => void
}) {
  const { common, forms } = useCatalogue()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [edits, setEdits] = useState(0)
  // An edit of the list may change an item under its open card, which then begins anew.
  const edit = (update: Update) => {
    setEdits((count) => count + 1)
    onChange(update)
  }
  const reorder = useReorder(section, items, edit)
  const addId = useId()
  const focusWhenOpen = useFocusNewItem(openId)
  const tags = buildTags(section, items)
  const clocks = useClocks(section, items)
  const isIndicators = section.role === 'indicators'
  const minutes = isIndicators ? estimateItemMinutes(items) : []
  const facts = useListFacts(section, items, openId)
  const add = () => {
    const item = { ...defaultsOf(section), id: crypto.randomUUID() }
    edit((current) => [...current, item])
    onOpen(item.id)
    focusWhenOpen(item.id)
  }
  const duplicate = (item: ListItem) => {
    const id = crypto.randomUUID()
    edit((current) => duplicateItem(section, current, item, id))
    onOpen(id)
    focusWhenOpen(id)
  }
  const remove = (item: ListItem, name: string) => {
    const tag = tags[items.indexOf(item)]
    const shownName = tag ? `${capitalise(section.itemName)} ${tag}` : name
    setRemoved({ ...rememberItem(items, item), name: shownName })
    edit((current) => removeItem(section, current, item.id))
    if (openId === item.id) onOpen(null)
    document.getElementById(addId)?.focus()
  }
  const restore = (gone: Removed) => {
    edit((current) => restoreItem(section, current, gone))
    setRemoved(null)
  }
  return (
    <div className={styles.list}>
      {isIndicators && <TimeMeter items={items} openId={openId} />}
      {section.role === 'tasks' && <AssignRest items={items} onChange={edit} />}
      {section.role === 'programme' && <ProgrammeMeter items={items} onChange={edit} />}
      {items.length === 0 && (
        <EmptyState
          level="h3"
          title={forms.emptyListTitle}
          actions={onUseExample && <Button onClick={onUseExample}>{forms.useExamples}</Button>}
        >
          {forms.emptyList(section.title)}
        </EmptyState>
      )}
      <ol className={styles.cards}>
        {items.map((item, index) => {
          const name = tags[index] || readText(item, section.itemTitle) || forms.unnamed(section.itemName)
          return (
            <ListCard
              key={item.id}
              section={section}
              item={item}
              place={{ index, count: items.length }}
              tag={tags[index] ?? ''}
              clock={clocks[index] ?? ''}
              name={name}
              isOpen={item.id === openId}
              epoch={epoch + edits}
              merges={merges}
              choices={choices}
              facts={facts}
              minutes={minutes[index]}
              preview={isIndicators && <InlinePreview items={items} openId={item.id} />}
              reorder={reorder}
              onToggle={() => onOpen(item.id === openId ? null : item.id)}
              onChange={(values) =>
                onChange((current) =>
                  current.map((one) => (one.id === item.id ? { ...values, id: item.id } : one)),
                )
              }
              onDuplicate={() => duplicate(item)}
              onRemove={() => remove(item, name)}
            />
          )
        })}
      </ol>
      <PickItems section={section} items={items} onChange={edit} />
      <Button variant="quiet" icon="plus" id={addId} className={styles.add} onClick={add}>
        {section.addLabel}
      </Button>
      <output className="visually-hidden" aria-live="assertive">
        {reorder.said}
      </output>
      {removed && (
        <Toast
          onDone={() => setRemoved(null)}
          action={
            <button type="button" onClick={() => restore(removed)}>
              {common.undo}
            </button>
          }
        >
          {forms.removed(removed.name)}
        </Toast>
      )}
    </div>
  )
}

/** What a new item has from the start: the schema's own `default`s. */
function defaultsOf(section: Section): { readonly [name: string]: unknown } {
  const properties = Object.entries(section.itemSchema.properties ?? {})
  return Object.fromEntries(
    properties.flatMap(([name, schema]) => (schema.default === undefined ? [] : [[name, schema.default]])),
  )
}
