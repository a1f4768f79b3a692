import { signOtherNumber } from '#app/domain/text/other-number.ts'
import styles from '#app/features/practice-form/plain-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Field, TextArea } from '#app/ui/field.tsx'

/** What the practice says of the form. `withheld`: what was typed looks like a CPR number and is not stored. */
export type RemarkState = { readonly text: string; readonly withheld: boolean }

/** What was hard, in the practice's own words: the coordinator sees it without the name, but in a pilot. */
export function RemarkField({ remark, isPilot }: { remark: RemarkState; isPilot: boolean }) {
  const { remark: words } = useCatalogue().running
  const signature = signOtherNumber(remark.text)
  const refusal = signature === undefined ? words.cpr : words.cprAsked
  return (
    <section className={`${styles.block} ${styles.screenOnly}`}>
      <h2 id="bemaerkning">{words.title}</h2>
      <form method="post" className={styles.remark}>
        <Field
          label={words.label}
          help={isPilot ? words.helpPilot : words.help}
          error={remark.withheld ? refusal : undefined}
          id="bemaerkning-felt"
        >
          <TextArea name="remark" rows={3} maxLength={1000} defaultValue={remark.text} />
        </Field>
        {signature !== undefined && (
          <Checkbox
            name="other-number-remark"
            value={signature}
            defaultChecked={!remark.withheld}
            label={words.otherNumber}
          />
        )}
        <Button type="submit">{words.save}</Button>
      </form>
      {remark.text !== '' && !remark.withheld && <output>{words.saved}</output>}
    </section>
  )
}
