import { AskedTable } from '#app/features/collection/asked-table.tsx'
import { OpenForm } from '#app/features/collection/open-form.tsx'
import { OpeningProblems } from '#app/features/collection/opening-problems.tsx'
import styles from '#app/features/collection/preparation.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import type { CollectionPage } from '#app/server/load-collection.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

type PreparingPage = Extract<CollectionPage, { readonly status: 'preparing' }>

/** Before the round opens: what is in the way, what will be asked, of whom, by when and under which agreement. */
export function Preparation({
  page,
  outcome,
}: {
  page: PreparingPage
  outcome: CollectionOutcome | undefined
}) {
  const { title, prepare: words } = useCatalogue().collection
  const { preparation } = page
  return (
    <>
      <header>
        <p className={styles.kicker}>{words.kicker}</p>
        <h1>{title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </header>
      {preparation.problems.length > 0 && (
        <OpeningProblems
          problems={preparation.problems}
          packageId={page.packageId}
          clusterId={page.clusterId}
        />
      )}
      <div className={styles.columns}>
        <AskedTable preparation={preparation} packageId={page.packageId} paperForm={page.paperForm} />
        <Asked page={page} />
      </div>
      {page.canCollect ? (
        <OpenForm page={page} outcome={outcome} pilotChoice />
      ) : (
        <Note>{words.cannotCollect}</Note>
      )}
    </>
  )
}

function Asked({ page }: { page: PreparingPage }) {
  const { prepare: words } = useCatalogue().collection
  const { practices } = page.preparation
  return (
    <section className={styles.who}>
      <h2>{words.whoTitle}</h2>
      <p>{words.who(practices.length)}</p>
      <ul>
        {practices.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <ButtonLink href={`/klynge/${page.clusterId}/praksis`} size="dense" icon="edit">
        {words.seePractices}
      </ButtonLink>
    </section>
  )
}
