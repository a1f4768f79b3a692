import { HandoutView } from '#app/components/handout-view.tsx'
import type { Handout } from '#app/domain/handout/handout.ts'
import styles from '#app/features/template-editor/sheet-preview.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A sheet as a package of this template begins with it: nothing is written yet. */
export function SheetPreview({ handout, back }: { handout: Handout; back: string }) {
  const { templateEditor: words } = useCatalogue()
  return (
    <>
      <div>
        <p>
          <a href={back}>{words.backToEditor}</a>
        </p>
        <h1>{handout.title}</h1>
        <p className={styles.intro}>{words.previewIntro}</p>
      </div>
      <HandoutView handout={handout} />
    </>
  )
}
