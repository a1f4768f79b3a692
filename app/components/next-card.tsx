import type { ReactNode } from 'react'
import styles from '#app/components/next-card.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** The one filled surface of a page: what to do next, and the way there. `when` is the line with the clock. */
export function NextCard({
  title,
  text,
  when,
  children,
}: {
  title: string
  text: string
  when?: string
  children: ReactNode
}) {
  const { overview } = useCatalogue().packages
  return (
    <section className={styles.card} aria-labelledby="next-task">
      <div className={styles.words}>
        <p className={styles.lead}>{overview.next}</p>
        <h2 id="next-task" className={styles.title}>
          {title}
        </h2>
        <p>{text}</p>
        {when !== undefined && (
          <p className={styles.when}>
            <Icon name="clock" />
            {when}
          </p>
        )}
      </div>
      <div className={styles.action}>{children}</div>
    </section>
  )
}

/** The card's one button, as a link. */
export function NextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.button} href={href}>
      {children}
      <Icon name="arrow-right" />
    </a>
  )
}
