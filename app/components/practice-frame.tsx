import type { ReactNode } from 'react'
import { LanguageButton } from '#app/components/language-button.tsx'
import styles from '#app/components/practice-frame.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Pages opened by a link: no menu and one column. The bar says whose it is and, for a form, whether it is saved. */
export function PracticeFrame({
  clusterName,
  status,
  children,
}: {
  clusterName?: string
  status?: ReactNode
  children: ReactNode
}) {
  const { common } = useCatalogue()
  return (
    <>
      <header className={styles.bar}>
        <span className={styles.cluster}>
          <img src="/icon.svg" alt="" width="22" height="22" />
          {clusterName ?? common.productName}
        </span>
        {status}
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.foot}>
        <LanguageButton />
      </footer>
    </>
  )
}
