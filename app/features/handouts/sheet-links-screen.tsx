import { SheetLinkForm } from '#app/features/handouts/sheet-link-form.tsx'
import { SheetLinkList } from '#app/features/handouts/sheet-link-list.tsx'
import { CopyButton } from '#app/components/copy-button.tsx'
import { formatDate } from '#app/domain/text/format-date.ts'
import styles from '#app/features/handouts/sheet-links.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { SheetLinkOutcome, SheetLinksPage } from '#app/server/sheet-links.server.ts'
import { Field, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** Links by which the members read some sheets before the meeting: a new one, and those there are. */
export function SheetLinksScreen({
  page,
  outcome,
}: {
  page: SheetLinksPage
  outcome: SheetLinkOutcome | undefined
}) {
  const { handouts } = useCatalogue()
  const words = handouts.links
  return (
    <div className={styles.page}>
      <title>{words.title}</title>
      <div>
        <p>
          <a href={`/pakker/${page.packageId}/moedemateriale`}>{handouts.back}</a>
        </p>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {outcome?.did === 'made' && <MadeLink made={outcome} />}
      {outcome?.did === 'revoked' && (
        <output>
          <Note icon="check">{words.revoked}</Note>
        </output>
      )}
      {outcome?.did !== 'made' && <SheetLinkForm page={page} outcome={outcome} />}
      {page.links.length > 0 && <SheetLinkList links={page.links} />}
    </div>
  )
}

function MadeLink({ made }: { made: Extract<SheetLinkOutcome, { readonly did: 'made' }> }) {
  const words = useCatalogue().handouts.links
  const locale = useLocale()
  return (
    <section className={styles.made} aria-labelledby="made-link">
      <h2 id="made-link">{words.made}</h2>
      <p className={styles.intro}>{words.once(formatDate(made.lastDay, locale, 'weekday'))}</p>
      {made.onlyHere && <Note tone="caution">{words.onlyHere}</Note>}
      <Field label={words.address}>
        <TextInput readOnly value={made.address} />
      </Field>
      <div>
        <CopyButton text={made.address} label={words.copy} done={words.copied} icon="link" />
      </div>
    </section>
  )
}
