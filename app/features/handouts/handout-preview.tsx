import { DownloadChoice } from '#app/components/download-choice.tsx'
import { HandoutView } from '#app/components/handout-view.tsx'
import { PrintButton } from '#app/components/print-button.tsx'
import { addDestination, type Destination } from '#app/domain/results/destination.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { noteDownload } from '#app/features/handouts/note-download.ts'
import styles from '#app/features/handouts/handout-preview.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The whole sheet as it will be on paper, and its Word file. */
export function HandoutPreview({
  packageId,
  handout,
  destination,
}: {
  packageId: string
  handout: Handout
  destination: Destination
}) {
  const { handouts: words } = useCatalogue()
  const other = destination === 'cluster' ? 'outside' : 'cluster'
  return (
    <div className={styles.page}>
      <title>{`${handout.title} · ${words.title}`}</title>
      <header className={styles.head}>
        <div>
          <p>
            <a href={`/pakker/${packageId}/moedemateriale`}>{words.back}</a>
          </p>
          <h1>{handout.title}</h1>
        </div>
        <div className={styles.actions}>
          <DownloadChoice
            href={`/pakker/${packageId}/hent/${handout.id}`}
            variant="filled"
            onDownload={() => noteDownload(packageId, [handout.id])}
          >
            {handout.format === 'slides' ? words.downloadPowerPoint : words.downloadWord}
          </DownloadChoice>
          <PrintButton>{words.print}</PrintButton>
          <a href={addDestination('', other)}>{words.seeAs[other]}</a>
        </div>
      </header>
      <HandoutView handout={handout} />
    </div>
  )
}
