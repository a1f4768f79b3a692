import styles from './conflict-dialog.module.css'
import type { AutosaveState, Outgoing } from '#app/domain/package/autosave.ts'
import { textOfContent } from '#app/domain/package/content-text.ts'
import { keepBoth } from '#app/domain/package/keep-both.ts'
import type { Section } from '#app/domain/template/template.ts'
import { formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { type DiffPart, diffWords } from '#app/domain/text/word-diff.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

/**
 * Both versions beside each other, the words that differ marked, and three ways out. Whatever is chosen is saved on
 * top of the newer version, and the text that was not chosen becomes a revision of its own. Esc decides nothing.
 */
export function ConflictDialog({
  section,
  conflict,
  isOpen,
  onClose,
  onResolve,
}: {
  section: Section
  conflict: AutosaveState & { readonly status: 'conflict' }
  isOpen: boolean
  onClose: () => void
  onResolve: (outgoing: Outgoing) => void
}) {
  const words = useCatalogue().steps.conflict
  const locale = useLocale()
  const { theirs, mine } = conflict
  const name = theirs.savedByName ?? words.somebody
  const time = theirs.savedAt === null ? null : formatTimeOfDay(theirs.savedAt, locale)
  const choose = (outgoing: Outgoing) => {
    onClose()
    onResolve(outgoing)
  }
  const useTheirs = () => choose({ content: theirs.content, setAside: [mine.content] })
  const useMine = () => choose({ content: mine.content, setAside: [] })
  const useBoth = () => {
    const both = keepBoth(theirs.content, mine.content, () => crypto.randomUUID())
    choose({ content: both, setAside: [mine.content] })
  }
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={words.title(section.title)}
      actions={
        <>
          <Button onClick={useTheirs}>{words.useTheirs}</Button>
          <Button onClick={useMine}>{words.useMine}</Button>
          <Button variant="filled" onClick={useBoth}>
            {words.keepBoth}
          </Button>
        </>
      }
    >
      <p>{words.text(name, time)}</p>
      {isOpen && <Versions section={section} conflict={conflict} theirName={words.theirs(name, time)} />}
    </Dialog>
  )
}

function Versions({
  section,
  conflict,
  theirName,
}: {
  section: Section
  conflict: AutosaveState & { readonly status: 'conflict' }
  theirName: string
}) {
  const words = useCatalogue().steps.conflict
  const { left, right } = diffWords(
    textOfContent(section, conflict.mine.content),
    textOfContent(section, conflict.theirs.content),
  )
  return (
    <div className={styles.versions}>
      <Version name={words.mine} parts={left} />
      <Version name={theirName} parts={right} />
    </div>
  )
}

function Version({ name, parts }: { name: string; parts: readonly DiffPart[] }) {
  const { empty } = useCatalogue().steps.conflict
  return (
    <section className={styles.version} aria-label={name}>
      <p className={styles.name}>{name}</p>
      <p className={styles.text}>
        {parts.length === 0 && empty}
        {parts.map((part, index) =>
          part.differs ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
        )}
      </p>
    </section>
  )
}
