import type { Picture } from '#app/domain/results/result-picture.ts'
import styles from '#app/features/results/result-tools.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Which picture of the same numbers: links, so that the choice works without a script and can be sent on. */
export function PictureChoice({
  indicatorId,
  pictures,
  current,
}: {
  indicatorId: string
  pictures: readonly Picture[]
  current: Picture
}) {
  const { picture: words } = useCatalogue().results
  if (pictures.length < 2) return null
  return (
    <nav aria-label={words.choose} className={styles.pictures}>
      <ul>
        {pictures.map((picture) => (
          <li key={picture}>
            <a
              href={`?${new URLSearchParams({ maalepunkt: indicatorId, visning: picture })}`}
              aria-current={picture === current ? 'page' : undefined}
            >
              {words[picture]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The picture and the table as files, made from what the screen shows. */
export function ResultFiles({
  packageId,
  indicatorId,
  picture,
  hasChart,
  hasTable,
}: {
  packageId: string
  indicatorId: string
  picture: Picture
  hasChart: boolean
  hasTable: boolean
}) {
  const { files: words } = useCatalogue().results
  const formats = [
    ...(hasChart ? (['png', 'svg'] as const) : []),
    ...(hasTable ? (['xlsx', 'csv'] as const) : []),
  ]
  if (formats.length === 0) return null
  const base = `/pakker/${packageId}/resultater/${encodeURIComponent(indicatorId)}/hent`
  return (
    <div className={styles.files}>
      <span id="result-files">{words.fetch}</span>
      <ul aria-labelledby="result-files">
        {formats.map((format) => (
          <li key={format}>
            <a href={`${base}/${format}?${new URLSearchParams({ visning: picture })}`} download>
              {words[format]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
