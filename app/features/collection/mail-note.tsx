import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/collection/seat-status.module.css'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** How the latest mail to a practice fares, in words. */
export function MailNote({ mail }: { mail: OpenedPage['mails'][string] | undefined }) {
  const { states: words } = useCatalogue().roundMail
  const locale = useLocale()
  if (!mail) return null
  const isRetried = mail.state === 'queued' && mail.reason !== ''
  const said =
    mail.state === 'sent'
      ? words.sent(formatDate(danishDay(mail.at), locale, 'short'))
      : words[isRetried ? 'retried' : mail.state]
  return <span className={styles.mail}>{mail.reason === '' ? said : `${said}: ${mail.reason}`}</span>
}
