import type { AnswerField } from '#app/domain/collection/raw-answer.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import styles from '#app/features/practice-form/field-message.module.css'
import { useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** The message under a field. Always in the page, so that the script can fill it; hidden while there is none. */
export function FieldMessage({
  id,
  field,
  message,
}: {
  id: string
  field: AnswerField
  message: Bilingual | undefined
}) {
  const locale = useLocale()
  return (
    <p id={id} className={styles.message} hidden={message === undefined} data-message={field}>
      <Icon name="warning" size={18} />
      <span>{message?.[locale]}</span>
    </p>
  )
}
