import { Form, Link } from 'react-router'
import type { PartRow } from '#app/domain/template/template-outline.ts'
import type { Place } from '#app/domain/template/place.ts'
import { addressOf, kindOf, nameOf } from '#app/features/template-editor/part-words.ts'
import styles from '#app/features/template-editor/part-list.module.css'
import { buttonId, useMoves } from '#app/features/template-editor/use-moves.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

type Rows = readonly PartRow[]

/** What lies in the chosen part: each a link to its settings, with buttons that move it up or down. */
export function PartList({ of, rows, revision }: { of: Place['part']; rows: Rows; revision: number }) {
  const { templateEditor: words } = useCatalogue()
  const moves = useMoves(rows, revision)
  return (
    <>
      {rows.length === 0 && <p className={styles.empty}>{words.emptyLists[of]}</p>}
      <ol className={styles.list}>
        {rows.map((row, at) => (
          <li key={row.address} className={styles.row}>
            <Link to={addressOf(row)} className={styles.name}>
              <span>{nameOf(words, row)}</span>
              {row.part !== 'block' && <span className={styles.kind}>{kindOf(words, row)}</span>}
            </Link>
            <Form method="post" preventScrollReset className={styles.moves} onSubmit={moves.onSubmit(at)}>
              <input type="hidden" name="revision" value={revision} />
              <input type="hidden" name="part" value={row.address} />
              <MoveButton row={row} intent="up" isPossible={row.canMoveUp} />
              <MoveButton row={row} intent="down" isPossible={row.canMoveDown} />
            </Form>
          </li>
        ))}
      </ol>
      <output className="visually-hidden">{moves.said}</output>
    </>
  )
}

function MoveButton({
  row,
  intent,
  isPossible,
}: {
  row: PartRow
  intent: 'up' | 'down'
  isPossible: boolean
}) {
  const { templateEditor: words } = useCatalogue()
  const name = nameOf(words, row)
  return (
    <button
      id={buttonId(row, intent)}
      className={styles.move}
      name="intent"
      value={intent}
      disabled={!isPossible}
      aria-label={intent === 'up' ? words.upFor(name) : words.downFor(name)}
      title={intent === 'up' ? words.up : words.down}
    >
      <Icon name={intent === 'up' ? 'arrow-up' : 'arrow-down'} size={18} />
    </button>
  )
}
