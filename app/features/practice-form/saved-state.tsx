import styles from '#app/features/practice-form/saved-state.module.css'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Whether it is saved, always in the same place. The page's script rewrites the words (`data-saved-words`). */
export function SavedState({ savedAt }: { savedAt: string | null }) {
  const { saved } = useCatalogue().practiceForm
  const locale = useLocale()
  const day = savedAt === null ? '' : formatDate(danishDay(savedAt), locale, 'short')
  const words = savedAt === null ? '' : saved.on(day, formatTimeOfDay(savedAt, locale))
  return (
    <output className={styles.saved} data-saved data-state={savedAt === null ? 'none' : 'saved'}>
      <span className={styles.icon}>
        <Icon name="cloud-check" />
      </span>
      <span className={styles.caution}>
        <Icon name="warning" />
      </span>
      <span data-saved-words>{words}</span>
    </output>
  )
}
