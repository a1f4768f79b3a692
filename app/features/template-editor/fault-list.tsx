import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { ExplainedFault } from '#app/domain/template/explain-faults.ts'
import styles from '#app/features/template-editor/fault-list.module.css'
import { addressOf, nameOf } from '#app/features/template-editor/part-words.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/**
 * What must be mended before the template can be published, each with a way to its place. After a publishing that was
 * refused the focus moves here.
 */
export function FaultList({ faults, refused }: { faults: readonly ExplainedFault[]; refused: boolean }) {
  const { faults: words } = useCatalogue().templateEditor
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused) ref.current?.focus()
  }, [refused, faults])
  if (faults.length === 0) return null
  return (
    <div ref={ref} tabIndex={-1}>
      <Note tone={refused ? 'error' : 'caution'} title={words.title(faults.length)}>
        {refused && <p>{words.refused}</p>}
        <ul className={styles.list}>
          {faults.map((fault) => (
            <FaultRow key={`${fault.path.at(-1)?.address} ${fault.name ?? fault.message.da}`} fault={fault} />
          ))}
        </ul>
      </Note>
    </div>
  )
}

function FaultRow({ fault }: { fault: ExplainedFault }) {
  const { templateEditor: words } = useCatalogue()
  const locale = useLocale()
  const inside = fault.path.slice(1)
  const where = inside.length === 0 ? words.whole : inside.map((part) => nameOf(words, part)).join(' › ')
  return (
    <li>
      <Link to={addressOf({ address: fault.path.at(-1)?.address ?? '' })}>{where}</Link>
      <span className={styles.what}>
        {fault.name === null ? fault.message[locale] : words.faults.names[fault.name]}
      </span>
    </li>
  )
}
