import { useEffect, useRef } from 'react'
import styles from '#app/features/collection/link-panel.module.css'
import code from '#app/features/collection/code-panel.module.css'
import { formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { MadeCodeOutcome } from '#app/server/collection-jobs.server.ts'

/** A code that was just made, to be read aloud: it is shown this once. */
export function CodePanel({ made }: { made: MadeCodeOutcome['code'] }) {
  const { code: words } = useCatalogue().running
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <section ref={ref} className={styles.panel} tabIndex={-1} aria-labelledby="code">
      <h2 id="code">{words.panelTitle(made.practiceName)}</h2>
      <p className={code.code}>{made.code}</p>
      <p>
        {words.panelText(
          made.address.replace(/^https?:\/\//, ''),
          formatTimeOfDay(made.expiresAt, useLocale()),
        )}
      </p>
    </section>
  )
}
