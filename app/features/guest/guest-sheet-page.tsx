import { HandoutView } from '#app/components/handout-view.tsx'
import { ImageFolderContext } from '#app/components/image-view.tsx'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import type { Handout } from '#app/domain/handout/handout.ts'
import styles from '#app/features/guest/guest.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

/** One sheet as it will be on paper, and its Word file. */
export function GuestSheetPage({ handout, address }: { handout: Handout; address: string }) {
  const { guest: words, handouts } = useCatalogue()
  return (
    <PracticeFrame clusterName={handout.clusterName}>
      <title>{`${handout.title} · ${handout.topic}`}</title>
      <div className={styles.head}>
        <div>
          <p>
            <a href={address}>{words.back}</a>
          </p>
          <h1>{handout.title}</h1>
        </div>
        <ButtonLink href={`${address}/${handout.id}/hent`} icon="download" variant="filled" download>
          {handouts.downloadWord}
        </ButtonLink>
      </div>
      <ImageFolderContext value={`${address}/billeder`}>
        <HandoutView handout={handout} />
      </ImageFolderContext>
    </PracticeFrame>
  )
}
