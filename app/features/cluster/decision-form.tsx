import { Form } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { agreements, type DecisionField, type TypedDecision } from '#app/domain/cluster/decision.ts'
import { thresholds } from '#app/domain/collection/small-counts.ts'
import styles from '#app/features/cluster/agreement-screen.module.css'
import type { RefusedDecision } from '#app/features/cluster/agreement-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { AgreementPage } from '#app/server/agreement.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Checkbox, Field, RadioGroup, Select, TextArea, TextInput } from '#app/ui/field.tsx'

const written = ['agreement', 'threshold', 'decidedOn', 'decidedBy', 'wording'] as const

/** A decision with its day, its makers and its words. What was typed stays when something is wrong. */
export function DecisionForm({
  page,
  refused,
}: {
  page: AgreementPage
  refused: RefusedDecision | undefined
}) {
  const { agreement: words, common, packages } = useCatalogue()
  const typed = refused?.typed ?? typeTerms(page)
  const errorOf = (field: DecisionField) => {
    const problem = refused?.problems[field]
    return problem && words.problems[problem]
  }
  const labels: { readonly [field in DecisionField]: string } = { ...words.form, agreement: words.form.which }
  const faults = written
    .filter((field) => refused?.problems[field])
    .map((field) => ({ fieldId: `decision-${field}`, label: labels[field] }))
  const wire = (field: DecisionField) => ({
    id: `decision-${field}`,
    label: labels[field],
    error: errorOf(field),
  })
  return (
    <Card as="section" heading={words.form.title}>
      <ErrorSummary title={packages.problems.summary(faults.length)} faults={faults} />
      <Form method="post" noValidate className={styles.form}>
        <RadioGroup
          legend={words.form.which}
          name="agreement"
          error={errorOf('agreement')}
          defaultValue={typed.agreement}
          choices={agreements.map((each) => ({
            value: each,
            label: words.names[each],
            help: words.means[each],
          }))}
        />
        <Field {...wire('decidedOn')}>
          <TextInput
            type="date"
            name="decidedOn"
            className={styles.date}
            max={page.today}
            defaultValue={typed.decidedOn}
          />
        </Field>
        <Field {...wire('decidedBy')} help={words.form.decidedByHelp}>
          <TextInput name="decidedBy" autoComplete="off" defaultValue={typed.decidedBy} />
        </Field>
        <Field {...wire('wording')} help={words.form.wordingHelp} optional={common.optional}>
          <TextArea name="wording" defaultValue={typed.wording} />
        </Field>
        <Field {...wire('threshold')} help={words.form.thresholdHelp}>
          <Select
            name="threshold"
            className={styles.date}
            defaultValue={typed.threshold}
            choices={thresholds.map((each) => ({ value: String(each), label: words.form.thresholds[each] }))}
          />
        </Field>
        <Checkbox
          name="strict"
          value="ja"
          label={words.form.strict}
          help={words.form.strictHelp}
          defaultChecked={typed.strict}
        />
        <div>
          <Button type="submit" variant="filled">
            {words.form.save}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

/** The form begins with what applies: a new decision often changes one thing. */
function typeTerms({ terms, today }: AgreementPage): TypedDecision {
  const { threshold, strict } = terms.smallCounts
  const shared = { agreement: terms.agreement, threshold: String(threshold), strict }
  return { ...shared, decidedOn: today, decidedBy: '', wording: '' }
}
