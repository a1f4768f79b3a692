import { otherSystem, systemFields } from '#app/domain/collection/form-fields.ts'
import styles from '#app/features/practice-form/record-system-picker.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'

/** Radio buttons on a wide screen, a list on a narrow one; the server takes the one that was used. */
export function RecordSystemPicker({ systems, chosen }: { systems: readonly string[]; chosen: string }) {
  const { practiceForm: words } = useCatalogue()
  const isListed = chosen === '' || chosen === otherSystem || systems.includes(chosen)
  const choices = [...systems, ...(isListed ? [] : [chosen])].map((system) => ({
    value: system,
    label: system,
  }))
  const all = [...choices, { value: otherSystem, label: words.otherSystem }]
  return (
    <div className={styles.picker}>
      <fieldset className={styles.wide}>
        <legend>{words.recordSystem}</legend>
        <div className={styles.choices}>
          {all.map(({ value, label }) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name={systemFields.wide}
                value={value}
                defaultChecked={value === chosen}
                data-system-choice
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <label className={styles.narrow}>
        <span>{words.recordSystem}</span>
        <select name={systemFields.narrow} defaultValue={chosen} data-system-choice>
          {chosen === '' && <option value="">{words.chooseSystem}</option>}
          {all.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" name="intent" value="save" size="dense" data-without-script>
        {words.showSteps}
      </Button>
    </div>
  )
}
