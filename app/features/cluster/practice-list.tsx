import { Form } from 'react-router'
import styles from '#app/features/cluster/practice-list.module.css'
import { formatCount } from '#app/domain/text/format-number.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { StoredPractice } from '#db/queries/practices.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** One row a practice: what is known about it in one line, and what can be done. */
export function PracticeList({
  practices,
  canChange,
}: {
  practices: readonly StoredPractice[]
  canChange: boolean
}) {
  const { practices: words } = useCatalogue().packages
  if (practices.length === 0) return <p className={styles.none}>{words.none}</p>
  return (
    <ul className={styles.list}>
      {practices.map((practice) => (
        <li key={practice.id}>
          <div className={styles.words}>
            <h2 className={styles.name}>{practice.name}</h2>
            <Facts practice={practice} />
          </div>
          {canChange && <Actions practice={practice} />}
        </li>
      ))}
    </ul>
  )
}

function Facts({ practice }: { practice: StoredPractice }) {
  const { practices: words } = useCatalogue().packages
  const locale = useLocale()
  const facts = [
    practice.number,
    practice.doctors === null ? '' : words.doctorCount(practice.doctors),
    practice.listSize === null ? '' : words.patientCount(formatCount(practice.listSize, locale)),
    practice.recordSystem,
  ].filter((fact) => fact !== '')
  return (
    <p className={styles.facts}>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      <span>{practice.email === '' ? words.noEmail : practice.email}</span>
    </p>
  )
}

function Actions({ practice }: { practice: StoredPractice }) {
  const { practices: words } = useCatalogue().packages
  return (
    <Form method="post" action="." className={styles.actions}>
      <input type="hidden" name="id" value={practice.id} />
      <ButtonLink variant="quiet" size="dense" href={`?ret=${practice.id}#practice-form`}>
        {words.edit}
        <VisuallyHidden> {practice.name}</VisuallyHidden>
      </ButtonLink>
      {!practice.isInRound && (
        <Button type="submit" variant="quiet" size="dense" name="job" value="remove">
          {words.remove}
          <VisuallyHidden> {practice.name}</VisuallyHidden>
        </Button>
      )}
    </Form>
  )
}
