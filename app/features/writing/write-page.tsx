import { MadeTexts } from '#app/features/writing/made-texts.tsx'
import { TextForm } from '#app/features/writing/text-form.tsx'
import styles from '#app/features/writing/write-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { TextRefusal, TypedText } from '#app/server/round-texts.server.ts'
import type { MadeTexts as Made, WritePage } from '#app/server/write-to-missing.server.ts'
import { Note } from '#app/ui/note.tsx'

export type WriteAnswer = {
  readonly outcome: TextRefusal | Made | { readonly ok: true; readonly saved: true }
  readonly typed: TypedText
}

/** The text to those who have not answered, and the ways it can reach them. */
export function WritePageScreen({ page, answer }: { page: WritePage; answer: WriteAnswer | undefined }) {
  const { roundMail: words, collection } = useCatalogue()
  const { recipients, kind } = page
  const made = answer?.outcome.ok === true && 'texts' in answer.outcome ? answer.outcome : null
  const saved = answer?.outcome.ok === true && 'saved' in answer.outcome
  return (
    <div className={styles.page}>
      <title>{words.title[kind]}</title>
      <header>
        <p>
          <a href={`/pakker/${page.packageId}/dataindsamling`}>{words.back}</a>
        </p>
        <h1>{words.title[kind]}</h1>
        {recipients.length > 0 && <p className={styles.intro}>{words.intro(recipients.length)}</p>}
      </header>
      {answer?.outcome.ok === false && answer.outcome.reason === 'not-now' && (
        <Note tone="error">{collection.outcome['not-now']}</Note>
      )}
      {made && <MadeTexts made={made} />}
      {saved && <Note>{words.saved}</Note>}
      {page.text === null ? (
        <Note>{words.nobody}</Note>
      ) : (
        <>
          <Kinds page={page} />
          <div className={styles.columns}>
            <TextForm page={page} text={page.text} answer={answer} />
            <Preview page={page} />
          </div>
        </>
      )}
    </div>
  )
}

function Kinds({ page }: { page: WritePage }) {
  const { roundMail: words } = useCatalogue()
  return (
    <nav aria-label={words.kindsLabel} className={styles.kinds}>
      {(['invitation', 'reminder'] as const).map((kind) => (
        <a key={kind} href={`?tekst=${kind}`} aria-current={kind === page.kind ? 'page' : undefined}>
          {words.kinds[kind]}
        </a>
      ))}
    </nav>
  )
}

/** The text as it was last saved, filled in for one practice. */
function Preview({ page: { preview } }: { page: WritePage }) {
  const { roundMail: words } = useCatalogue()
  if (!preview) return null
  return (
    <section className={styles.preview}>
      <h2>{words.preview(preview.practice)}</h2>
      <p className={styles.subject}>{preview.subject}</p>
      <p className={styles.body}>{preview.body.replaceAll('{link}', words.previewLink)}</p>
    </section>
  )
}
