import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { PasteForm } from '#app/features/cluster/paste-form.tsx'
import { PracticeForm } from '#app/features/cluster/practice-form.tsx'
import { PracticeList } from '#app/features/cluster/practice-list.tsx'
import { PracticeOutcome, type PracticesOutcome } from '#app/features/cluster/practice-outcome.tsx'
import { typePractice } from '#app/features/cluster/type-practice.ts'
import styles from '#app/features/cluster/practices-screen.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PracticesPage } from '#app/server/practices.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** The cluster's practices to the left; to the right a form to add or change one, or to paste many. */
export function PracticesScreen({
  page,
  outcome,
}: {
  page: PracticesPage & { readonly editing: string | null }
  outcome: PracticesOutcome | undefined
}) {
  const { packages, people } = useCatalogue()
  const { practices: words } = packages
  const { cluster, practices, canChange } = page
  const crumbs = [{ label: cluster.name, href: '/' }, { label: words.title }]
  return (
    <ClusterPage title={words.title} crumbs={crumbs}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {!canChange && <Note>{people.readOnly}</Note>}
      {outcome && <PracticeOutcome outcome={outcome} />}
      <div className={styles.columns}>
        <section aria-label={words.title}>
          <PracticeList practices={practices} canChange={canChange} />
          <p className={styles.onward}>
            <ButtonLink href="/" iconAfter="arrow-right">
              {words.onward}
            </ButtonLink>
          </p>
        </section>
        {canChange && <Forms page={page} outcome={outcome} />}
      </div>
    </ClusterPage>
  )
}

function Forms({
  page,
  outcome,
}: {
  page: PracticesPage & { readonly editing: string | null }
  outcome: PracticesOutcome | undefined
}) {
  const { tables } = useCatalogue()
  const { practices, editing, recordSystems, cluster } = page
  const refused = outcome?.did === 'refused' ? outcome : undefined
  const practiceId = refused ? refused.practiceId : editing
  const changed = practices.find((practice) => practice.id === practiceId)
  const done = outcome && 'name' in outcome ? outcome.name : ''
  const one = (
    <PracticeForm
      key={`${practices.length} ${practiceId} ${done}`}
      action={`/klynge/${cluster.id}/praksis`}
      practiceId={changed?.id ?? null}
      typed={refused?.typed ?? typePractice(changed)}
      problems={refused?.problems ?? {}}
      recordSystems={recordSystems}
    />
  )
  if (changed) return <div className={styles.forms}>{one}</div>
  const many = (
    <div className={styles.many}>
      <PasteForm clusterId={cluster.id} outcome={outcome} />
      <p>
        <a href={`/klynge/${cluster.id}/praksis/tabel`}>{tables.practices.open}</a>
      </p>
    </div>
  )
  // A cluster that has no practices yet brings a list of them; later on it is one at a time.
  return (
    <div className={styles.forms}>
      {practices.length === 0 && many}
      {one}
      {practices.length > 0 && many}
    </div>
  )
}
