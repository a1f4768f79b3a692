import styles from '#app/components/saved-time.module.css'
import { formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** When the newest text was saved, where nothing can change it. */
export function SavedTime({ savedAt }: { savedAt: string | null }) {
  const { shell } = useCatalogue().packages
  const locale = useLocale()
  if (savedAt === null) return null
  return (
    <p className={styles.saved}>
      <Icon name="cloud-check" />
      {shell.savedAt(formatTimeOfDay(savedAt, locale))}
    </p>
  )
}
