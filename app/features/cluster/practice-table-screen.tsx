import { Form } from 'react-router'
import { TableRefusalNote, TableUpload } from '#app/components/table-upload.tsx'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { PracticeTableReview } from '#app/features/cluster/practice-table-review.tsx'
import styles from '#app/features/cluster/practice-table.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PracticeTableOutcome } from '#app/server/table/practice-table.server.ts'
import { Button } from '#app/ui/button.tsx'

/** The cluster's practices out of a spreadsheet: read it, look at every row, add them. */
export function PracticeTableScreen({
  cluster,
  outcome,
}: {
  cluster: { readonly id: string; readonly name: string }
  outcome: Exclude<PracticeTableOutcome, { readonly step: 'added' }> | undefined
}) {
  const { packages, tables } = useCatalogue()
  const { practices: words } = tables
  const list = `/klynge/${cluster.id}/praksis`
  const crumbs = [
    { label: cluster.name, href: '/' },
    { label: packages.practices.title, href: list },
    { label: words.title },
  ]
  const refused = outcome?.step === 'refused' ? outcome : undefined
  return (
    <ClusterPage title={words.title} crumbs={crumbs}>
      <div className={styles.page}>
        <header className={styles.head}>
          <a href={list}>{words.back}</a>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
        </header>
        {refused && <TableRefusalNote refused={refused} />}
        {outcome?.step === 'review' ? (
          <PracticeTableReview review={outcome.review} />
        ) : (
          <Form method="post" action="." encType="multipart/form-data" className={styles.form}>
            <TableUpload pasted={refused?.pasted} help={words.pasteHelp} />
            <div>
              <Button type="submit" name="intent" value="read" variant="filled" iconAfter="arrow-right">
                {tables.read}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </ClusterPage>
  )
}
