import { useMemo } from 'react'
import { useReferenceNumbers } from '#app/components/citations.tsx'
import styles from './conflict-dialog.module.css'
import type { AutosaveState, Outgoing } from '#app/domain/package/autosave.ts'
import { textOfContent } from '#app/domain/package/content-text.ts'
import { keepBoth } from '#app/domain/package/keep-both.ts'
import { mergeContent } from '#app/domain/package/merge-content.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'
import { formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { type DiffPart, diffWords } from '#app/domain/text/word-diff.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

/**
 * Both versions beside each other, the words that differ marked, and three ways out. What only one of them changed is
 * in both. Whatever is chosen is saved on top of the newer version, and the text that was not chosen becomes a revision
 * of its own. Esc decides nothing.
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
  const versions = useMemo(() => buildVersions(conflict), [conflict])
  const name = theirs.savedByName ?? words.somebody
  const time = formatTimeOfDay(theirs.savedAt, locale)
  const choose = (outgoing: Outgoing) => {
    onClose()
    onResolve(outgoing)
  }
  const useTheirs = () => choose({ content: versions.theirs, setAside: [mine.content] })
  const useMine = () => choose({ content: versions.mine, setAside: [] })
  const useBoth = () => {
    const both = keepBoth(versions.theirs, versions.mine, () => crypto.randomUUID())
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
      {isOpen && <Versions section={section} versions={versions} theirName={words.theirs(name, time)} />}
    </Dialog>
  )
}

type BothVersions = { readonly mine: SectionContent; readonly theirs: SectionContent }

/** Both versions with all that does not overlap merged into them. */
function buildVersions({
  base,
  mine,
  theirs,
}: AutosaveState & { readonly status: 'conflict' }): BothVersions {
  if (!base) return { mine: mine.content, theirs: theirs.content }
  const three = { base, mine: mine.content, theirs: theirs.content }
  return { mine: mergeContent(three, 'mine').merged, theirs: mergeContent(three, 'theirs').merged }
}

function Versions({
  section,
  versions,
  theirName,
}: {
  section: Section
  versions: BothVersions
  theirName: string
}) {
  const words = useCatalogue().steps.conflict
  const numbers = useReferenceNumbers()
  const { left, right } = diffWords(
    textOfContent(section, versions.mine, { numbers }),
    textOfContent(section, versions.theirs, { numbers }),
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
