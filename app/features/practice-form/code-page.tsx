import { CodeInput } from '#app/components/code-input.tsx'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/practice-form/plain-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'

/** Why a typed code opened nothing, with what was typed. */
export type RefusedCode = {
  readonly status: 'unknown' | 'limited'
  readonly typed: string
  readonly waitMinutes: number
}

/** One field for the code that was read aloud. */
export function CodePage({ refused }: { refused: RefusedCode | null }) {
  const { code: words } = useCatalogue().running
  const error = refused && (refused.status === 'limited' ? words.limited(refused.waitMinutes) : words.unknown)
  return (
    <PracticeFrame>
      <title>{words.pageTitle}</title>
      <div className={styles.page}>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <form method="post" className={styles.remark}>
          <Field label={words.label} help={words.help} error={error ?? undefined} id="kode">
            <CodeInput name="code" defaultValue={refused?.typed} required autoComplete="off" data-code />
          </Field>
          <Button type="submit" variant="filled" iconAfter="arrow-right">
            {words.open}
          </Button>
        </form>
        <p className={styles.small}>{words.link}</p>
      </div>
      <script src="/practice-form.js" defer />
    </PracticeFrame>
  )
}
