import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { LanguageButton } from '#app/components/language-button.tsx'
import { ProductMark } from '#app/components/product-mark.tsx'
import styles from '#app/components/top-bar.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The last crumb is where one is: it has no address. */
export type Crumb = { readonly label: string; readonly href?: string }

/** Product, cluster and package to the left; to the right the saved state (`children`), which never moves, and the person. */
export function TopBar({ crumbs = [], children }: { crumbs?: readonly Crumb[]; children?: ReactNode }) {
  const { common, packages, signIn } = useCatalogue()
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#content">
        {common.skipToContent}
      </a>
      <ProductMark />
      {crumbs.length > 0 && (
        <nav className={styles.crumbs} aria-label={packages.shell.crumbs}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>
                {crumb.href === undefined ? (
                  <span aria-current="page">{crumb.label}</span>
                ) : (
                  <Link to={crumb.href}>{crumb.label}</Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.right}>
        {children}
        <LanguageButton />
        <form method="post" action="/log-ud">
          <button className={styles.out}>{signIn.signOut}</button>
        </form>
      </div>
    </header>
  )
}
