import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import type { Picture } from '#app/domain/results/result-picture.ts'
import { addDestination } from '#app/domain/results/destination.ts'
import styles from '#app/features/results/result-tools.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { ResultsPage } from '#app/server/load-results.server.ts'
import { ButtonSummary } from '#app/ui/button.tsx'

type ResultFormats = Extract<ResultsPage, { readonly status: 'ready' }>['files']

/** Which indicator of which round, as addresses have it. */
export type ResultAddress = { readonly maalepunkt: string; readonly runde: string }

/** Which picture of the same numbers: links, so that the choice works without a script and can be sent on. */
export function PictureChoice({
  address,
  pictures,
  current,
  kind,
}: {
  address: ResultAddress
  pictures: readonly Picture[]
  current: Picture
  kind: IndicatorKind
}) {
  const { picture: words } = useCatalogue().results
  if (pictures.length < 2) return null
  return (
    <nav aria-label={words.choose} className={styles.pictures}>
      <ul>
        {pictures.map((picture) => (
          <li key={picture}>
            <a
              href={`?${new URLSearchParams({ ...address, visning: picture })}`}
              aria-current={picture === current ? 'page' : undefined}
            >
              {picture === 'fordeling' && !hasRows(kind) ? words.answers : words[picture]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One row a practice, rather than all of them as one distribution. */
function hasRows(kind: IndicatorKind): boolean {
  return kind !== 'composition' && !isQuestion(kind)
}

/** The picture and the table as files, for the cluster and for whoever is not in it. */
export function ResultFiles({
  packageId,
  address,
  picture,
  files,
}: {
  packageId: string
  address: ResultAddress
  picture: Picture
  files: ResultFormats
}) {
  const { results, common } = useCatalogue()
  const base = `/pakker/${packageId}/resultater/${encodeURIComponent(address.maalepunkt)}/hent`
  const destinations = (['cluster', 'outside'] as const).filter((each) => files[each].length > 0)
  if (destinations.length === 0) return null
  return (
    <details className={styles.files}>
      <ButtonSummary size="dense" icon="download">
        {results.files.fetch}
      </ButtonSummary>
      <dl>
        {destinations.map((destination) => (
          <div key={destination}>
            <dt>
              <strong>{common.destination[destination]}</strong>
              <span>{common.destination.means[destination]}</span>
            </dt>
            <dd>
              {files[destination].map((format) => (
                <a
                  key={format}
                  href={addDestination(
                    `${base}/${format}?${new URLSearchParams({ runde: address.runde, visning: picture })}`,
                    destination,
                  )}
                  aria-label={`${results.files[format]}: ${common.destination[destination]}`}
                  download
                >
                  {results.files[format]}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
