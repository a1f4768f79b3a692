import styles from '#app/features/letters/letters-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { QrDrawing } from '#app/server/draw-qr.server.ts'
import type { MadeText } from '#app/server/write-to-missing.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

type Letter = MadeText & { readonly qr: QrDrawing }

/** One A4 page a practice, to print and post. */
export function LettersPage({
  letters,
  onlyHere,
  clusterName,
}: {
  letters: readonly Letter[]
  onlyHere: boolean
  clusterName: string
}) {
  const { roundMail, collection } = useCatalogue()
  return (
    <main className={styles.page}>
      <title>{roundMail.letter.pageTitle}</title>
      <header className={styles.head}>
        <h1>{roundMail.letter.pageTitle}</h1>
        <p>{roundMail.letter.once}</p>
        {onlyHere && <Note tone="caution">{collection.links.onlyHere}</Note>}
        <Button icon="print" data-print hidden>
          {roundMail.letter.print}
        </Button>
      </header>
      {letters.map((letter) => (
        <OneLetter key={letter.participantId} letter={letter} clusterName={clusterName} />
      ))}
      <script src="/practice-form.js" defer />
    </main>
  )
}

/** The address on its own holds no letters: links are made, and shown, once. */
export function NoLetters({ back }: { back: string }) {
  const { letter: words } = useCatalogue().roundMail
  return (
    <main className={styles.page}>
      <title>{words.pageTitle}</title>
      <header className={styles.head}>
        <h1>{words.pageTitle}</h1>
        <p>{words.none}</p>
        <p>
          <a href={back}>{words.make}</a>
        </p>
      </header>
    </main>
  )
}

function OneLetter({ letter, clusterName }: { letter: Letter; clusterName: string }) {
  const { letter: words } = useCatalogue().roundMail
  const { subject, text, address, qr } = letter
  return (
    <article className={styles.letter}>
      <p className={styles.cluster}>{clusterName}</p>
      <h2>{subject}</h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.code}>
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.code(address)}>
          <path d={qr.path} shapeRendering="crispEdges" />
        </svg>
        <p>
          {words.scan}
          <br />
          <span className={styles.address}>{address}</span>
        </p>
      </div>
    </article>
  )
}
