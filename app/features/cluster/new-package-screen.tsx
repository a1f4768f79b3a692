import { Form } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import styles from '#app/features/cluster/new-package-screen.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { NewPackagePage, StartedPackage } from '#app/server/new-package.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, RadioGroup, TextInput } from '#app/ui/field.tsx'

type Refused = {
  readonly problems: Extract<StartedPackage, { ok: false }>['problems']
  readonly typed: { readonly title: string; readonly start: string }
}

/** What to begin with, and what it is about. */
export function NewPackageScreen({ page, refused }: { page: NewPackagePage; refused: Refused | undefined }) {
  const { packages, templateEditor } = useCatalogue()
  const { newPackage: words, problems: messages } = packages
  const problems = refused?.problems ?? {}
  const faults = [
    ...(problems.start ? [{ fieldId: 'start', label: words.start }] : []),
    ...(problems.title ? [{ fieldId: 'title', label: words.topic }] : []),
  ]
  return (
    <ClusterPage
      title={words.title}
      crumbs={[{ label: page.cluster.name, href: '/' }, { label: words.title }]}
    >
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {refused && <ErrorSummary title={messages.summary(faults.length)} faults={faults} />}
      <Form method="post" noValidate className={styles.form}>
        <div id="start">
          <RadioGroup
            legend={words.start}
            name="start"
            choices={page.starts.map((start) => ({
              value: start.key,
              label: start.from === 'example' ? words.fromExample(start.title) : start.title,
              help: start.from === 'example' ? words.fromExampleHelp(start.description) : start.description,
            }))}
            defaultValue={refused?.typed.start ?? page.starts[0]?.key ?? ''}
            error={problems.start && messages.start}
          />
        </div>
        <Field
          id="title"
          label={words.topic}
          help={words.topicHelp}
          error={problems.title && messages[problems.title]}
        >
          <TextInput name="title" autoComplete="off" defaultValue={refused?.typed.title} />
        </Field>
        <Button type="submit" variant="filled">
          {words.create}
        </Button>
      </Form>
      {page.canMakeTemplates && (
        <p>
          <a href={`/klynge/${page.cluster.id}/skabeloner`}>{templateEditor.makeOwn}</a>
        </p>
      )}
    </ClusterPage>
  )
}
