import { Form } from 'react-router'
import { mostCodes, type Respondents } from '#app/domain/collection/questionnaire.ts'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import styles from '#app/features/collection/questionnaire-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, NumberInput, Select } from '#app/ui/field.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** One group that answers without names: how many have, and (while the round is open) its codes and links. */
export function QuestionnaireGroup({
  page,
  respondents,
  name,
}: {
  page: OpenedPage
  respondents: Respondents
  name: string
}) {
  const { panel: words } = useCatalogue().questionnaire
  const { answers, usedCodes, unusedCodes, links } = page.questionnaire.counts[respondents]
  const isOpen = page.canCollect && page.round.status === 'open'
  return (
    <div className={styles.group}>
      <h3>{name}</h3>
      <p className={styles.facts}>
        <strong>{words.answers(answers)}</strong>
        {usedCodes + unusedCodes > 0 && <span>{words.codes(usedCodes, usedCodes + unusedCodes)}</span>}
        {links > 0 && <span>{words.links(links)}</span>}
        {usedCodes + unusedCodes + links === 0 && <span>{words.nothingYet}</span>}
      </p>
      {isOpen && <MakeCodes page={page} respondents={respondents} name={name} />}
      {isOpen && <LinkActions respondents={respondents} name={name} canRevoke={unusedCodes + links > 0} />}
    </div>
  )
}

/** The sheet is a page of its own, made by a plain form: it is printed and never shown again. */
function MakeCodes({
  page,
  respondents,
  name,
}: {
  page: OpenedPage
  respondents: Respondents
  name: string
}) {
  const { panel: words } = useCatalogue().questionnaire
  const practices = page.participants.map(({ practiceId, practiceName }) => ({
    value: practiceId,
    label: practiceName,
  }))
  return (
    <details className={styles.more}>
      <summary>
        {words.makeCodes}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </summary>
      <form
        method="post"
        action={`/pakker/${page.packageId}/dataindsamling/koder`}
        target="_blank"
        className={styles.fields}
      >
        <input type="hidden" name="respondents" value={respondents} />
        <Field label={words.count} help={words.countHelp(mostCodes)}>
          <NumberInput name="count" maxLength={3} required />
        </Field>
        {respondents === 'doctors' && (
          <Field label={words.forWhom} help={words.forWhomHelp}>
            <Select name="practice" choices={[{ value: '', label: words.wholeCluster }, ...practices]} />
          </Field>
        )}
        <Button type="submit" icon="print" size="dense">
          {words.print}
        </Button>
      </form>
    </details>
  )
}

function LinkActions({
  respondents,
  name,
  canRevoke,
}: {
  respondents: Respondents
  name: string
  canRevoke: boolean
}) {
  const { panel: words } = useCatalogue().questionnaire
  const context = <VisuallyHidden>: {name}</VisuallyHidden>
  return (
    <>
      <Form method="post" preventScrollReset className={styles.actions}>
        <input type="hidden" name="respondents" value={respondents} />
        <Button type="submit" name="intent" value="shared-link" icon="link" size="dense">
          {words.makeLink}
          {context}
        </Button>
        {canRevoke && (
          <Button type="submit" name="intent" value="close-questionnaire" size="dense">
            {words.revoke}
            {context}
          </Button>
        )}
      </Form>
      <p className={styles.who}>
        {words.linkHelp} {canRevoke && words.revokeHelp}
      </p>
    </>
  )
}
