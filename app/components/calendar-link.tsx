import styles from '#app/components/calendar-link.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Where the plan of a package is fetched as a calendar file. */
export function calendarAddress(packageId: string): string {
  return `/pakker/${packageId}/plan.ics`
}

/** Fetches the plan for one's own calendar. */
export function CalendarLink({ href }: { href: string }) {
  const { plan } = useCatalogue().authoring
  return (
    <a className={styles.link} href={href} download>
      <Icon name="download" />
      {plan.calendar}
    </a>
  )
}
