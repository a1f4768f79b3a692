import { choiceWord, lookUp } from '#app/features/template-editor/part-words.ts'
import styles from '#app/features/template-editor/settings-form.module.css'
import type { Setting, SettingProblem } from '#app/domain/template/settings.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Checkbox, Field, NumberInput, Select, TextArea, TextInput } from '#app/ui/field.tsx'

/**
 * One setting as a field. `typed` is what stood in it when the form came back; where `saved` is given, somebody else has
 * saved something else meanwhile, and that stands under it.
 */
export function SettingField({
  setting,
  typed,
  saved,
  problem,
}: {
  setting: Setting
  typed: string | undefined
  saved: string | undefined
  problem: SettingProblem | undefined
}) {
  const { common, templateEditor: words } = useCatalogue()
  const label = words.settings[setting.name]
  const help = lookUp(words.settingHelp, setting.name)
  const value = typed ?? setting.value
  if (setting.as === 'flag') {
    return (
      <div id={`set-${setting.name}`}>
        <Checkbox
          name={setting.name}
          label={label}
          help={help || undefined}
          defaultChecked={value === 'on'}
        />
        <SavedWords saved={saved === undefined ? undefined : saved === 'on' ? '☑' : '☐'} />
      </div>
    )
  }
  const helps = [help, setting.losesFormat ? words.losesFormat : ''].filter((each) => each !== '').join(' ')
  return (
    <div>
      <Field
        id={`set-${setting.name}`}
        label={label}
        help={helps || undefined}
        optional={setting.isOptional ? common.optional : undefined}
        error={problem && words.problems[problem]}
      >
        <Control setting={setting} value={value} />
      </Field>
      <SavedWords saved={saved} />
    </div>
  )
}

function Control({ setting, value }: { setting: Setting; value: string }) {
  const { templateEditor: words } = useCatalogue()
  const { name, as, choices = [] } = setting
  if (as === 'text') return <TextArea name={name} rows={rowsFor(value)} defaultValue={value} />
  if (as === 'count') return <NumberInput size="normal" name={name} defaultValue={value} />
  if (as === 'choice') {
    const shown = choices.map((choice) => ({
      value: choice.value,
      label: choice.label ?? choiceWord(words, name, choice.value),
    }))
    return <Select name={name} choices={shown} defaultValue={value} />
  }
  return <TextInput name={name} autoComplete="off" defaultValue={value} />
}

function SavedWords({ saved }: { saved: string | undefined }) {
  const { stale } = useCatalogue().templateEditor
  if (saved === undefined) return null
  return <p className={styles.saved}>{saved === '' ? stale.nowEmpty : stale.now(saved)}</p>
}

/** As high as what stands in it, within reason. */
function rowsFor(value: string): number {
  const lines = value.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 70)))
  return Math.min(
    14,
    Math.max(
      3,
      lines.reduce((sum, count) => sum + count, 1),
    ),
  )
}
