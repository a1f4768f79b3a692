import { formatDate } from '#app/domain/text/format-date.ts'
import styles from '#app/features/letters/code-sheet-page.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { QrDrawing } from '#app/server/draw-qr.server.ts'
import type { MadeSheet } from '#app/server/questionnaire-jobs.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

export type CodeSheet = Omit<MadeSheet, 'codes' | 'ok'> & {
  readonly title: string
  readonly clusterName: string
  readonly codes: readonly (MadeSheet['codes'][number] & { readonly qr: QrDrawing })[]
}

/** Slips to print and cut apart, eight on a page, each with a code that works once. */
export function CodeSheetPage({ sheet }: { sheet: CodeSheet }) {
  const { sheet: words } = useCatalogue().questionnaire
  return (
    <main className={styles.page}>
      <title>{words.pageTitle(sheet.title)}</title>
      <header className={styles.head}>
        <h1>{words.title(sheet.codes.length)}</h1>
        <p>{words.once}</p>
        {sheet.onlyHere && <Note tone="caution">{words.onlyHere}</Note>}
        <Button icon="print" data-print hidden>
          {words.print}
        </Button>
      </header>
      <ul className={styles.slips}>
        {sheet.codes.map((code) => (
          <Slip key={code.code} sheet={sheet} code={code} />
        ))}
      </ul>
      <script src="/practice-form.js" defer />
    </main>
  )
}

function Slip({ sheet, code }: { sheet: CodeSheet; code: CodeSheet['codes'][number] }) {
  const { sheet: words } = useCatalogue().questionnaire
  const locale = useLocale()
  const { qr } = code
  const whose = [sheet.clusterName, sheet.forWhom].filter(Boolean).join(' · ')
  return (
    <li className={styles.slip}>
      <div className={styles.topic}>
        <p className={styles.whose}>{whose}</p>
        <h2>{sheet.title}</h2>
      </div>
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.qr(code.code)}>
        <path d={qr.path} shapeRendering="crispEdges" />
      </svg>
      <div className={styles.way}>
        <p>
          {words.scan} <span className={styles.address}>{sheet.typedAt.replace(/^https?:\/\//, '')}</span>
        </p>
        <p className={styles.code}>{code.code}</p>
        <p>{words.by(formatDate(sheet.deadline, locale, 'long'))}</p>
      </div>
      <p className={styles.works}>{words.works}</p>
    </li>
  )
}
