import { Form } from 'react-router'
import { formatDate } from '#app/domain/text/format-date.ts'
import styles from '#app/features/results/release-panel.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { ResultsPage } from '#app/server/load-results.server.ts'
import type { ReleaseOutcome } from '#app/server/release-results.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

type Release = Extract<ResultsPage, { readonly status: 'ready' }>['release']

/** Whether the practices see their own pages, and from when: now, on a day, or not. */
export function ReleasePanel({
  release,
  outcome,
}: {
  release: Release
  outcome: ReleaseOutcome | undefined
}) {
  const { release: words } = useCatalogue().results
  const locale = useLocale()
  const { resultsFrom, isReleased, today, canRelease } = release
  const day = resultsFrom === null ? '' : formatDate(resultsFrom, locale, 'long')
  const state = resultsFrom === null ? words.not : isReleased ? words.since(day) : words.from(day)
  return (
    <section className={styles.panel} aria-label={words.title}>
      <p>
        <strong>{words.title}:</strong> {state}
      </p>
      {canRelease && (
        <div className={styles.forms}>
          {!isReleased && (
            <Form method="post">
              <Button type="submit" name="intent" value="now" size="dense">
                {words.now}
              </Button>
            </Form>
          )}
          {resultsFrom !== null && (
            <Form method="post">
              <Button type="submit" name="intent" value="withdraw" size="dense">
                {words.withdraw}
              </Button>
            </Form>
          )}
          {!isReleased && <LaterForm today={today} outcome={outcome} />}
        </div>
      )}
    </section>
  )
}

function LaterForm({ today, outcome }: { today: string; outcome: ReleaseOutcome | undefined }) {
  const { release: words } = useCatalogue().results
  const refused = outcome?.ok === false ? outcome : undefined
  return (
    <details className={styles.later} open={refused !== undefined}>
      <summary>{words.later}</summary>
      <Form method="post" noValidate>
        <Field label={words.day} error={refused && words.problems[refused.problem]}>
          <TextInput type="date" name="day" min={today} defaultValue={refused?.typed} />
        </Field>
        <Button type="submit" name="intent" value="later" size="dense">
          {words.setDay}
        </Button>
      </Form>
    </details>
  )
}
