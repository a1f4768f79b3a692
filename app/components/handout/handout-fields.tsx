import { InlineView } from '#app/components/inline-view.tsx'
import { factLabelRoom, factsStayTogether } from '#app/domain/handout/sheet-room.ts'
import { ticksShareALine } from '#app/domain/handout/writing-room.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import styles from '#app/components/handout/handout-fields.module.css'

type BlockOf<Kind extends HandoutBlock['kind']> = Extract<HandoutBlock, { kind: Kind }>

/** Label and value, row by row. */
export function Facts({ rows }: { readonly rows: BlockOf<'facts'>['rows'] }) {
  const together = factsStayTogether(rows) ? [styles['together']] : []
  const look = [styles['facts'], styles[`labels${factLabelRoom(rows)}`], ...together]
  return (
    <dl className={look.join(' ')}>
      {rows.map(({ label, value }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            <InlineView content={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Boxes to tick on paper or in Word; on the screen they show how they stand. */
export function TickList({ items }: { readonly items: BlockOf<'ticks'>['items'] }) {
  return (
    <ul className={`${styles['ticks']} ${ticksShareALine(items) ? styles['tickRow'] : ''}`}>
      {items.map(({ content, checked }, index) => (
        <li key={index}>
          <label>
            <input type="checkbox" disabled defaultChecked={checked} />
            <span>
              <InlineView content={content} />
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

type WritingLinesProps = { readonly count: number; readonly label: string; readonly language: Locale }

/** Room to write by hand, with words for those who cannot see the lines. */
export function WritingLines({ count, label, language }: WritingLinesProps) {
  const { sheet } = catalogueFor(language).handouts
  return (
    <div className={styles['writing']}>
      {label === '' ? null : <p className={styles['label']}>{label}</p>}
      <VisuallyHidden>{sheet.linesToWriteOn(count)}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  )
}
