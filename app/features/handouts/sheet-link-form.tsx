import { FieldError, Checkbox, Field, TextInput } from '#app/ui/field.tsx'
import styles from '#app/features/handouts/sheet-links.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { SheetLinkOutcome, SheetLinksPage } from '#app/server/sheet-links.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** Which sheets, and to which day. What was chosen stays when something is wrong. */
export function SheetLinkForm({
  page,
  outcome,
}: {
  page: SheetLinksPage
  outcome: SheetLinkOutcome | undefined
}) {
  const words = useCatalogue().handouts.links
  const refused = outcome?.did === 'refused' ? outcome : undefined
  const said = refused && words.problems[refused.problem]
  const isAboutSheets = refused?.problem === 'no-sheets'
  return (
    <Card as="section" heading={words.new}>
      <form method="post" action={`/pakker/${page.packageId}/laeselinks`} noValidate className={styles.form}>
        <fieldset className={styles.sheets} aria-describedby={isAboutSheets ? 'sheets-error' : undefined}>
          <legend>{words.which}</legend>
          {page.sheets.map(({ id, title, isChosen }) => (
            <Checkbox
              key={id}
              name="handout"
              value={id}
              label={title}
              defaultChecked={refused ? refused.typed.handoutIds.includes(id) : isChosen}
            />
          ))}
          {isAboutSheets && <FieldError id="sheets-error">{said}</FieldError>}
        </fieldset>
        <Field label={words.lastDay} help={words.lastDayHelp} error={isAboutSheets ? undefined : said}>
          <TextInput
            type="date"
            name="lastDay"
            defaultValue={refused?.typed.lastDay ?? page.lastDay}
            className={styles.date}
          />
        </Field>
        <Button type="submit" variant="filled" icon="link">
          {words.make}
        </Button>
      </form>
    </Card>
  )
}
