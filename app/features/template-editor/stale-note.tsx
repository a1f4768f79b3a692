import { useEffect, useRef } from 'react'
import { settingNames } from '#app/domain/template/settings.ts'
import styles from '#app/features/template-editor/stale-note.module.css'
import type { Trouble } from '#app/features/template-editor/told.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** Somebody else was faster: what that means for what was typed, and where it is. */
export function StaleNote({
  trouble,
  keepsTyped,
}: {
  trouble: Extract<Trouble, { readonly did: 'stale' }>
  /** The form that it was typed in is on the page, with the words in it. */
  keepsTyped: boolean
}) {
  const { templateEditor: words } = useCatalogue()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [trouble])
  const typed = settingNames.flatMap((name) => {
    const said = trouble.typed[name]?.trim() ?? ''
    return said === '' || said === 'on' ? [] : [{ name, said }]
  })
  return (
    <div ref={ref} tabIndex={-1}>
      <Note tone="caution" title={words.stale.title}>
        <p>{words.stale[keepsTyped ? trouble.sent : 'other']}</p>
        {!keepsTyped && typed.length > 0 && (
          <>
            <p>{words.stale.kept}</p>
            <dl className={styles.kept}>
              {typed.map(({ name, said }) => (
                <div key={name}>
                  <dt>{words.settings[name]}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Note>
    </div>
  )
}
