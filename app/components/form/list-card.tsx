import { type ReactNode, useMemo, useRef, useState } from 'react'
import { CardMenu } from '#app/components/form/card-menu.tsx'
import type { ChoicesByRole, ListFacts } from '#app/components/form/form-context.tsx'
import { describeItem, lacksIndicator, listIndicatorTags } from '#app/components/form/item-facts.ts'
import { itemAnchor } from '#app/components/form/item-anchor.ts'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import styles from './list.module.css'
import { SchemaForm } from '#app/components/form/schema-form.tsx'
import { gripIdOf, type Reorder } from '#app/components/form/use-reorder.ts'
import { useListeners } from '#app/components/use-listeners.ts'
import { schemaOfKind } from '#app/domain/indicator/kind-fields.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { FormValues, JsonSchema, ListItem, ListSection } from '#app/domain/template/template.ts'
import { readText } from '#app/domain/text/json-value.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Other lists hand over nothing that a card could be dropped with. */
const dragType = 'application/x-klyngebygger-item'

export type ListCardProps = {
  readonly section: ListSection
  readonly item: ListItem
  readonly place: { readonly index: number; readonly count: number }
  readonly tag: string
  /** When it begins; empty for what has no time of day. */
  readonly clock: string
  readonly name: string
  readonly isOpen: boolean
  readonly epoch: number
  readonly merges: number
  readonly choices: ChoicesByRole
  readonly facts: ListFacts
  /** How others will meet the item; stands below its form. */
  readonly preview: ReactNode
  /** What a practice needs for it; undefined for what takes no time of theirs. */
  readonly minutes: number | undefined
  readonly reorder: Reorder
  readonly onToggle: () => void
  readonly onChange: (values: FormValues) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One item: a line to read when closed, a form when open. */
export function ListCard(props: ListCardProps) {
  const { section, item, place, isOpen, reorder } = props
  const [isTarget, setIsTarget] = useState(false)
  const schema = useItemSchema(section, item)
  const isLifted = reorder.lifted?.id === item.id
  const look = [styles.card, isOpen && styles.open, isLifted && styles.lifted, isTarget && styles.target]
  const ref = useRef<HTMLLIElement>(null)
  useListeners(ref, {
    dragover(event) {
      if (!event.dataTransfer?.types.includes(dragType)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setIsTarget(true)
    },
    dragleave: () => setIsTarget(false),
    drop(event) {
      setIsTarget(false)
      const id = event.dataTransfer?.getData(dragType) ?? ''
      if (id === '' || id === item.id) return
      event.preventDefault()
      reorder.move(id, event.dataTransfer?.getData('text/plain') ?? '', place.index)
    },
  })
  return (
    <li className={look.filter(Boolean).join(' ')} id={itemAnchor(item.id)} ref={ref}>
      <CardHead {...props} isLifted={isLifted} />
      {isOpen && (
        <div className={styles.body} id={`body-${item.id}`}>
          <SchemaForm
            key={props.epoch}
            schema={schema}
            uiSchema={section.itemUiSchema}
            initialValues={item}
            merges={props.merges}
            onChange={props.onChange}
            prefix={`${section.id}-${item.id}`}
            choices={props.choices}
            list={props.facts}
          />
          {props.preview}
        </div>
      )}
    </li>
  )
}

/** The same object while the item's kind is the same: JSON Forms begins anew with another schema. */
function useItemSchema(section: ListSection, item: ListItem): JsonSchema {
  const kind = section.role === 'indicators' ? readRoleItem('indicators', item).kind : undefined
  return useMemo(
    () =>
      section.role === 'indicators'
        ? schemaOfKind(section.itemSchema, kind ?? 'proportion')
        : section.itemSchema,
    [section, kind],
  )
}

function CardHead({ isLifted, ...props }: ListCardProps & { readonly isLifted: boolean }) {
  const { section, item, place, tag, name, isOpen, reorder } = props
  const { forms } = useCatalogue()
  const locale = useLocale()
  const title = readText(item, section.itemTitle) ?? forms.unnamed(section.itemName)
  const meetingDate = usePackageFacts()?.meeting.date ?? null
  const facts = describeItem(section, item, { choices: props.choices, locale, plan: forms.plan, meetingDate })
  return (
    <div className={styles.head}>
      <button
        type="button"
        className={styles.grip}
        id={gripIdOf(item.id)}
        aria-label={forms.grip(name)}
        aria-pressed={isLifted}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(dragType, item.id)
          event.dataTransfer.setData('text/plain', name)
          event.dataTransfer.effectAllowed = 'move'
        }}
        onKeyDown={(event) => reorder.onGripKey(event, item.id, name)}
        onBlur={(event) => {
          if (isLifted && event.relatedTarget !== null) reorder.drop()
        }}
      >
        <Icon name="grip" />
      </button>
      {tag !== '' && <span className={styles.tag}>{tag}</span>}
      {props.clock !== '' && <span className={styles.clock}>{props.clock}</span>}
      <h3 className={styles.title}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `body-${item.id}` : undefined}
          onClick={props.onToggle}
        >
          <span className={styles.name}>{title}</span>
          {!isOpen && facts !== '' && <span className={styles.facts}>{facts}</span>}
        </button>
      </h3>
      {listIndicatorTags(section, item, props.choices).map((number) => (
        <span key={number} className={styles.tag}>
          {number}
        </span>
      ))}
      {lacksIndicator(section, item) && (
        <span className={styles.missing}>
          <Icon name="warning" size={16} />
          {forms.missingIndicator}
        </span>
      )}
      {isLifted && <span className={styles.facts}>{forms.liftedHint}</span>}
      {props.minutes !== undefined && <Minutes minutes={props.minutes} />}
      <MoveButton {...props} way="up" to={place.index - 1} />
      <MoveButton {...props} way="down" to={place.index + 1} />
      <CardMenu name={name} onDuplicate={props.onDuplicate} onRemove={props.onRemove} />
    </div>
  )
}

function Minutes({ minutes }: { minutes: number }) {
  const words = useCatalogue().forms.indicators
  const whole = Math.round(minutes)
  return <span className={styles.minutes}>{whole === 0 ? words.underOneMinute : words.minutes(whole)}</span>
}

/** A real button at every card; at the end of the list it stands there without use, so that nothing jumps. */
function MoveButton({
  item,
  name,
  place,
  reorder,
  way,
  to,
}: ListCardProps & { readonly way: 'up' | 'down'; readonly to: number }) {
  const { forms } = useCatalogue()
  const label = way === 'up' ? forms.moveUp(name) : forms.moveDown(name)
  return (
    <button
      type="button"
      className={styles.move}
      id={`${way}-${item.id}`}
      aria-label={label}
      title={label}
      aria-disabled={to < 0 || to >= place.count}
      onClick={() => reorder.move(item.id, name, to, way)}
    >
      <Icon name={way === 'up' ? 'arrow-up' : 'arrow-down'} />
    </button>
  )
}
