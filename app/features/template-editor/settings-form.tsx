import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { Setting } from '#app/domain/template/settings.ts'
import { SettingField } from '#app/features/template-editor/setting-field.tsx'
import styles from '#app/features/template-editor/settings-form.module.css'
import type { Told } from '#app/features/template-editor/told.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { FieldError } from '#app/ui/field.tsx'

/** A part's settings as a plain form; it works without a script. What was typed stays when it could not be saved. */
export function SettingsForm({
  settings,
  revision,
  told,
  intent,
  children,
}: {
  settings: readonly Setting[]
  revision: number
  told: Told
  intent: 'save' | 'add'
  /** The buttons. */
  children: ReactNode
}) {
  const { templateEditor: words } = useCatalogue()
  const { problems, typed } = told
  const faults = settings
    .filter(({ name }) => problems[name] !== undefined)
    .map(({ name }) => ({ fieldId: `set-${name}`, label: words.settings[name] }))
  const kinds = settings.filter(isKind)
  const kindProblem = kinds.map(({ name }) => problems[name]).find((problem) => problem !== undefined)
  const field = (setting: Setting) => (
    <SettingField
      key={setting.name}
      setting={setting}
      typed={typed && (typed[setting.name] ?? '')}
      saved={told.isStale ? savedWords(setting, typed?.[setting.name] ?? '') : undefined}
      problem={problems[setting.name]}
    />
  )
  return (
    <>
      <ErrorSummary title={words.problems.summary(faults.length)} faults={faults} />
      <Form key={`${revision} ${told.isStale}`} method="post" noValidate className={styles.form}>
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="intent" value={intent} />
        {settings.filter((setting) => !isKind(setting)).map(field)}
        {kinds.length > 0 && (
          <fieldset className={styles.kinds}>
            <legend>{words.kinds}</legend>
            {kinds.map(field)}
            {kindProblem && <FieldError id="set-kinds-error">{words.problems[kindProblem]}</FieldError>}
          </fieldset>
        )}
        <div className={styles.buttons}>{children}</div>
      </Form>
    </>
  )
}

function isKind({ name }: Setting): boolean {
  return name.startsWith('in-')
}

/** What is saved, where it is not what was typed. */
function savedWords({ value }: Setting, typed: string): string | undefined {
  return value === typed.replaceAll('\r\n', '\n').trim() ? undefined : value
}
