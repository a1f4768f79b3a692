import type { ReactNode } from 'react'
import { ImageFolderContext, imageFolder } from '#app/components/image-view.tsx'
import { PackageRail, type RailStep } from '#app/components/package-rail.tsx'
import styles from '#app/components/package-shell.module.css'
import { TopBar } from '#app/components/top-bar.tsx'

export type ShellPackage = {
  readonly packageId: string
  readonly title: string
  readonly clusterName: string
  readonly steps: readonly RailStep[]
}

/** What stands around every page of a package: bar and rail. The page itself comes inside one `main`. */
export function PackageShell({
  shell,
  savedState,
  children,
}: {
  shell: ShellPackage
  savedState: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <TopBar crumbs={[{ label: shell.clusterName, href: '/' }, { label: shell.title }]}>{savedState}</TopBar>
      <div className={styles.body}>
        <PackageRail packageId={shell.packageId} steps={shell.steps} />
        <main id="content" className={styles.main} tabIndex={-1}>
          <ImageFolderContext value={imageFolder(shell.packageId)}>{children}</ImageFolderContext>
        </main>
      </div>
    </>
  )
}
