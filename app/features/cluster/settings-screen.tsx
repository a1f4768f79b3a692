import { Form } from 'react-router'
import { RenameForm } from '#app/features/cluster/rename-form.tsx'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/cluster/settings-screen.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { SettingsOutcome, SettingsPage } from '#app/server/cluster-settings.server.ts'
import { Button, ButtonSummary } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Note } from '#app/ui/note.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** Names of the cluster and its packages, and taking them out of use: nothing is gone before a month has passed. */
export function SettingsScreen({
  page,
  outcome,
}: {
  page: SettingsPage
  outcome: SettingsOutcome | undefined
}) {
  const { settings: words } = useCatalogue()
  const refused = outcome?.ok === false ? outcome : undefined
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {outcome?.ok && outcome.did !== 'delete-cluster' && (
        <output>
          <Note icon="check">{words.did[outcome.did](outcome.name)}</Note>
        </output>
      )}
      <Card as="section" heading={words.cluster}>
        <RenameForm
          key={page.cluster.name}
          intent="rename-cluster"
          label={words.clusterName}
          name={page.cluster.name}
          refused={refused?.field === '' ? refused : undefined}
        />
        <Deletion intent="delete-cluster" label={words.deleteCluster} text={words.deleteClusterText} />
      </Card>
      {page.packages.length > 0 && <Packages packages={page.packages} refused={refused} />}
      {page.deleted.length > 0 && <Deleted packages={page.deleted} />}
    </>
  )
}

function Packages({
  packages,
  refused,
}: {
  packages: SettingsPage['packages']
  refused: Extract<SettingsOutcome, { readonly ok: false }> | undefined
}) {
  const { settings: words } = useCatalogue()
  return (
    <Card as="section" heading={words.packages}>
      <ul className={styles.list}>
        {packages.map(({ id, title }) => (
          <li key={id}>
            <RenameForm
              key={title}
              intent="rename"
              packageId={id}
              label={words.packageTitle(title)}
              name={title}
              refused={refused?.field === id ? refused : undefined}
            />
            <Deletion
              intent="delete"
              packageId={id}
              about={title}
              label={words.deletePackage}
              text={words.deletePackageText}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Asks once, in the page; opens and works without a script. */
function Deletion({
  intent,
  packageId = '',
  about = '',
  label,
  text,
}: {
  intent: 'delete' | 'delete-cluster'
  packageId?: string
  about?: string
  label: string
  text: string
}) {
  const hidden = about === '' ? null : <VisuallyHidden>: {about}</VisuallyHidden>
  return (
    <details className={styles.deletion}>
      <ButtonSummary variant="quiet" size="dense" icon="trash">
        {label} …{hidden}
      </ButtonSummary>
      <Form method="post" className={styles.sure}>
        <p>{text}</p>
        <input type="hidden" name="package" value={packageId} />
        <Button type="submit" variant="danger" size="dense" name="intent" value={intent}>
          {label}
          {hidden}
        </Button>
      </Form>
    </details>
  )
}

function Deleted({ packages }: { packages: SettingsPage['deleted'] }) {
  const { settings: words } = useCatalogue()
  const locale = useLocale()
  return (
    <Card as="section" heading={words.deleted}>
      <ul className={styles.list}>
        {packages.map(({ id, title, goneAt }) => (
          <li key={id}>
            <Form method="post" className={styles.row}>
              <p>
                {title} <span>{words.gone(formatDate(danishDay(goneAt), locale, 'long'))}</span>
              </p>
              <input type="hidden" name="package" value={id} />
              <Button type="submit" size="dense" name="intent" value="restore">
                {words.restore}
                <VisuallyHidden>: {title}</VisuallyHidden>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  )
}
