import { HandoverNote } from '#app/components/handover-note.tsx'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { ClusterSection } from '#app/features/cluster/cluster-section.tsx'
import { CreateCluster } from '#app/features/cluster/create-cluster.tsx'
import { DeletedClusters } from '#app/features/cluster/deleted-clusters.tsx'
import { DemoButton } from '#app/features/cluster/demo-button.tsx'
import styles from '#app/features/cluster/home-screen.module.css'
import { HomeNext } from '#app/features/cluster/home-next.tsx'
import type { LineProblem } from '#app/domain/text/check-line.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Home } from '#app/server/home.server.ts'

export type RefusedCluster = { readonly problem: LineProblem; readonly name: string }

/** Every cluster one works in with its packages, and on top what to do next. */
export function HomeScreen({ home, refused }: { home: Home; refused: RefusedCluster | undefined }) {
  const words = useCatalogue().packages.home
  const own = home.clusters.filter((cluster) => !cluster.isDemo)
  const demos = home.clusters.filter((cluster) => cluster.isDemo)
  return (
    <ClusterPage title={words.title}>
      <h1>{words.title}</h1>
      {home.handovers.map((handover) => (
        <HandoverNote key={handover.id} handover={handover} back="/" />
      ))}
      {own[0] ? <HomeNext cluster={own[0]} /> : <CreateCluster refused={refused} isFirst />}
      {[...own, ...demos].map((cluster) => (
        <ClusterSection key={cluster.id} cluster={cluster} />
      ))}
      {home.deleted.length > 0 && <DeletedClusters clusters={home.deleted} />}
      <div className={styles.more}>
        {demos.length === 0 && <DemoButton />}
        {own.length > 0 && (
          <details className={styles.another} open={refused !== undefined}>
            <summary>
              <Icon name="plus" />
              {words.anotherCluster}
            </summary>
            <CreateCluster refused={refused} />
          </details>
        )}
      </div>
    </ClusterPage>
  )
}
