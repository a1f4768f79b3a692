import { Form } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/template-editor/templates-screen.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { CopiedTemplate, OwnTemplate, TemplatesPage } from '#app/server/templates.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Field, RadioGroup, TextInput } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'

export type RefusedCopy = {
  readonly problems: Extract<CopiedTemplate, { ok: false }>['problems']
  readonly typed: { readonly title: string; readonly source: string }
}

/** The cluster's own templates to the left; to the right a form that copies one. */
export function TemplatesScreen({
  page,
  refused,
}: {
  page: TemplatesPage
  refused: RefusedCopy | undefined
}) {
  const { templateEditor: words } = useCatalogue()
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.list.intro}</p>
      </div>
      <div className={styles.columns}>
        <section aria-label={words.title} className={styles.own}>
          {page.own.length === 0 ? (
            <p className={styles.empty}>{words.list.empty}</p>
          ) : (
            <ul className={styles.list}>
              {page.own.map((own) => (
                <OwnRow key={own.newest.id} own={own} clusterId={page.cluster.id} />
              ))}
            </ul>
          )}
        </section>
        <CopyForm page={page} refused={refused} />
      </div>
    </>
  )
}

function OwnRow({ own: { newest, published }, clusterId }: { own: OwnTemplate; clusterId: string }) {
  const { list: words } = useCatalogue().templateEditor
  const locale = useLocale()
  const day = (at: string) => formatDate(danishDay(at), locale, 'long')
  return (
    <li>
      <a className={styles.template} href={`/klynge/${clusterId}/skabeloner/${newest.id}`}>
        <span className={styles.title}>{newest.title}</span>
        {newest.status === 'draft' && (
          <span className={styles.remark}>{words.draft(newest.version, day(newest.changedAt))}</span>
        )}
        {published?.publishedAt && (
          <span className={styles.remark}>
            {words.published(published.version, day(published.publishedAt))}
          </span>
        )}
        <Icon name="chevron-right" />
      </a>
    </li>
  )
}

function CopyForm({ page, refused }: { page: TemplatesPage; refused: RefusedCopy | undefined }) {
  const { list: words, problems: messages } = useCatalogue().templateEditor
  const problems = refused?.problems ?? {}
  const faults = [
    ...(problems.source ? [{ fieldId: 'source', label: words.source }] : []),
    ...(problems.title ? [{ fieldId: 'title', label: words.name }] : []),
  ]
  const titleMessages = {
    missing: messages.missing,
    'too-long': messages.nameTooLong,
    cpr: messages.cpr,
  }
  return (
    <Card as="section" heading={words.copyTitle}>
      {refused && <ErrorSummary title={messages.summary(faults.length)} faults={faults} />}
      <Form method="post" noValidate className={styles.form}>
        <div id="source">
          <RadioGroup
            legend={words.source}
            name="source"
            choices={page.sources.map(({ key, title, description }) => ({
              value: key,
              label: title,
              help: description,
            }))}
            defaultValue={refused?.typed.source ?? page.sources[0]?.key ?? ''}
            error={problems.source && messages.source}
          />
        </div>
        <Field
          id="title"
          label={words.name}
          help={words.nameHelp}
          error={problems.title && titleMessages[problems.title]}
        >
          <TextInput name="title" autoComplete="off" defaultValue={refused?.typed.title} />
        </Field>
        <Button type="submit" variant="filled" icon="copy">
          {words.copy}
        </Button>
      </Form>
    </Card>
  )
}
