import { NextCard, NextLink } from '#app/components/next-card.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { HomeCluster } from '#app/server/home.server.ts'

/** Practices first, since they take a minute and everything later needs them; then a package; then the newest package. */
export function HomeNext({ cluster }: { cluster: HomeCluster }) {
  const words = useCatalogue().packages.home
  const newest = cluster.packages[0]
  if (newest) {
    return (
      <NextCard title={words.continue(newest.title)} text={words.continueText}>
        <NextLink href={`/pakker/${newest.id}`}>{words.open}</NextLink>
      </NextCard>
    )
  }
  if (!cluster.canWrite) return null
  return cluster.practiceCount === 0 ? (
    <NextCard title={words.addPractices} text={words.noPracticesText}>
      <NextLink href={`/klynge/${cluster.id}/praksis`}>{words.toPractices}</NextLink>
    </NextCard>
  ) : (
    <NextCard title={words.firstPackage} text={words.firstPackageText}>
      <NextLink href={`/klynge/${cluster.id}/ny-pakke`}>{words.newPackage}</NextLink>
    </NextCard>
  )
}
