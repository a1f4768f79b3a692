import { HandoutView } from '#app/components/handout-view.tsx'
import type { Handout } from '#app/domain/handout/handout.ts'
import styles from '#app/features/handouts/handout-preview.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

/** The whole sheet as it will be on paper, and its Word file. */
export function HandoutPreview({ packageId, handout }: { packageId: string; handout: Handout }) {
  const { handouts: words } = useCatalogue()
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
        <ButtonLink
          href={`/pakker/${packageId}/hent/${handout.id}`}
          variant="filled"
          icon="download"
          download
        >
          {words.downloadWord}
        </ButtonLink>
      </header>
      <HandoutView handout={handout} />
    </div>
  )
}
