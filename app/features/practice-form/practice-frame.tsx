import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import styles from '#app/features/practice-form/practice-frame.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** The practice's pages: no menu and one column. The bar says whose form it is and whether it is saved. */
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
      <LanguageSwitch />
    </>
  )
}

/** Danish to begin with, whatever the browser says; English by the reader's choice. */
function LanguageSwitch() {
  const { common } = useCatalogue()
  const { pathname } = useLocation()
  const other = useLocale() === 'da' ? 'en' : 'da'
  return (
    <form className={styles.language} method="post" action="/sprog">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="back" value={pathname} />
      <button lang={other}>{common.otherLanguage}</button>
    </form>
  )
}
