import styles from '#app/features/history/compared-parts.module.css'
import type { ComparedPart } from '#app/domain/package/compare-content.ts'
import type { DiffPart } from '#app/domain/text/word-diff.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Two versions of a text, part by part: what is the same once, what differs beside each other. */
export function ComparedParts({ parts }: { parts: readonly ComparedPart[] }) {
  const { history: words } = useCatalogue()
  return (
    <div className={styles.sheet}>
      {parts.length === 0 && <p className={styles.same}>{words.emptyRevision}</p>}
      {parts.map((part) => (
        <PartView key={part.id} part={part} />
      ))}
    </div>
  )
}

function PartView({ part }: { part: ComparedPart }) {
  const { history: words } = useCatalogue()
  switch (part.status) {
    case 'same':
      return <p className={styles.same}>{part.text}</p>
    case 'restyled':
      return (
        <div className={styles.restyled}>
          <p className={styles.label}>{words.restyled}</p>
          <p className={styles.text}>{part.text}</p>
        </div>
      )
    case 'added':
      return <Pair older={null} newer={[{ text: part.text, differs: true }]} />
    case 'removed':
      return <Pair older={[{ text: part.text, differs: true }]} newer={null} />
    case 'changed':
      return <Pair older={part.older} newer={part.newer} />
  }
}

type Side = readonly DiffPart[] | null

function Pair({ older, newer }: { older: Side; newer: Side }) {
  const { history: words } = useCatalogue()
  return (
    <div className={styles.pair}>
      <Version label={words.earlier} parts={older} missing={words.notThen} />
      <Version label={words.now} parts={newer} missing={words.notNow} />
    </div>
  )
}

function Version({ label, parts, missing }: { label: string; parts: Side; missing: string }) {
  return (
    <div className={styles.version}>
      <p className={styles.label}>{label}</p>
      {parts === null ? (
        <p className={styles.missing}>{missing}</p>
      ) : (
        <p className={styles.text}>
          {parts.map((part, index) =>
            part.differs ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
          )}
        </p>
      )}
    </div>
  )
}
