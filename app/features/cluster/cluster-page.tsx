import type { ReactNode } from 'react'
import { type Crumb, TopBar } from '#app/components/top-bar.tsx'
import styles from '#app/features/cluster/cluster-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The pages beside the packages: bar, and one column. */
export function ClusterPage({
  title,
  crumbs,
  children,
}: {
  title: string
  crumbs?: readonly Crumb[]
  children: ReactNode
}) {
  const { productName } = useCatalogue().common
  return (
    <>
      <title>{`${title} · ${productName}`}</title>
      <TopBar crumbs={crumbs} />
      <main id="content" className={styles.page} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
