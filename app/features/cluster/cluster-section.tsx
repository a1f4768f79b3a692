import styles from '#app/features/cluster/cluster-section.module.css'
import { danishDay } from '#app/domain/text/format-time.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { HomeCluster } from '#app/server/home.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** One cluster: its practices and its packages, changed last first. */
export function ClusterSection({ cluster }: { cluster: HomeCluster }) {
  const { activity, agreement, look, packages, people, settings, templateEditor } = useCatalogue()
  const { home, demo } = packages
  return (
    <section aria-labelledby={`cluster-${cluster.id}`}>
      <div className={styles.head}>
        <h2 id={`cluster-${cluster.id}`}>{cluster.name}</h2>
        {cluster.isDemo && <span className={styles.tag}>{demo.tag}</span>}
        <p className={styles.about}>
          <a href={`/klynge/${cluster.id}/praksis`}>{home.practices(cluster.practiceCount)}</a>
          <a href={`/klynge/${cluster.id}/personer`}>{people.short}</a>
          <a href={`/klynge/${cluster.id}/aftale`}>{agreement.short}</a>
          {cluster.canWrite && <a href={`/klynge/${cluster.id}/udseende`}>{look.short}</a>}
          {cluster.role === 'owner' && (
            <a href={`/klynge/${cluster.id}/skabeloner`}>{templateEditor.short}</a>
          )}
          {cluster.role !== 'reader' && <a href={`/klynge/${cluster.id}/aktivitet`}>{activity.short}</a>}
          {cluster.role === 'owner' && <a href={`/klynge/${cluster.id}/navne`}>{settings.short}</a>}
        </p>
      </div>
      {cluster.isDemo && <p className={styles.note}>{demo.note}</p>}
      {cluster.role === 'reader' && <p className={styles.note}>{people.readOnly}</p>}
      {cluster.packages.length === 0 ? (
        <p className={styles.note}>{home.empty}</p>
      ) : (
        <PackageList packages={cluster.packages} />
      )}
      <div className={styles.actions}>
        {cluster.canWrite && (
          <ButtonLink variant="quiet" icon="plus" href={`/klynge/${cluster.id}/ny-pakke`}>
            {home.newPackage}
          </ButtonLink>
        )}
        {cluster.isDemo && cluster.role === 'owner' && <RemoveDemo clusterId={cluster.id} />}
      </div>
    </section>
  )
}

function PackageList({ packages }: { packages: HomeCluster['packages'] }) {
  const { home, kinds } = useCatalogue().packages
  const locale = useLocale()
  return (
    <ul className={styles.list}>
      {packages.map((each) => (
        <li key={each.id}>
          <a className={styles.package} href={`/pakker/${each.id}`}>
            <span className={styles.title}>{each.title}</span>
            <span className={styles.remark}>
              {kinds[each.kind]} · {home.changed(formatDate(danishDay(each.changedAt), locale, 'long'))}
            </span>
            <Icon name="chevron-right" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function RemoveDemo({ clusterId }: { clusterId: string }) {
  const { demo } = useCatalogue().packages
  return (
    <form method="post" action="/eksempel">
      <Button type="submit" variant="quiet" icon="trash" name="remove" value={clusterId}>
        {demo.remove}
      </Button>
    </form>
  )
}
