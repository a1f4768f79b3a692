import { systemFields } from '#app/domain/collection/form-fields.ts'
import styles from '#app/features/practice-form/record-system-picker.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'

/**
 * The template's record systems, and the practice's own where it has another. Radio buttons on a wide screen, a list on a narrow one; the server takes the
 * one that was used.
 */
export function RecordSystemPicker({ systems, chosen }: { systems: readonly string[]; chosen: string }) {
  const { practiceForm: words } = useCatalogue()
  const isListed = chosen === '' || systems.includes(chosen)
  const all = isListed ? systems : [...systems, chosen]
  return (
    <div className={styles.picker}>
      <fieldset className={styles.wide}>
        <legend>{words.recordSystem}</legend>
        <div className={styles.choices}>
          {all.map((system) => (
            <label key={system} className={styles.choice}>
              <input
                type="radio"
                name={systemFields.wide}
                value={system}
                defaultChecked={system === chosen}
                data-system-choice
              />
              {system}
            </label>
          ))}
        </div>
      </fieldset>
      <label className={styles.narrow}>
        <span>{words.recordSystem}</span>
        <select name={systemFields.narrow} defaultValue={chosen} data-system-choice>
          {chosen === '' && <option value="">{words.chooseSystem}</option>}
          {all.map((system) => (
            <option key={system} value={system}>
              {system}
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
