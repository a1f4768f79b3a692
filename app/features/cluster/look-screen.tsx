import { useState } from 'react'
import { HandoutView } from '#app/components/handout-view.tsx'
import { ImageFolderContext } from '#app/components/image-view.tsx'
import { checkAccent, checkLook, type TypedLook } from '#app/domain/cluster/cluster-look.ts'
import { splitAddress, usePickedLogo } from '#app/features/cluster/use-picked-logo.ts'
import { LookForm } from '#app/features/cluster/look-form.tsx'
import { buildSampleSheet } from '#app/features/cluster/sample-sheet.ts'
import styles from '#app/features/cluster/look-screen.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { LookOutcome, LookPage } from '#app/server/cluster-look.server.ts'
import { Note } from '#app/ui/note.tsx'

/** Logo, colour and foot lines to the left; a sheet that follows them to the right. */
export function LookScreen({
  page,
  outcome,
  isSaved,
}: {
  page: LookPage
  outcome: LookOutcome | undefined
  isSaved: boolean
}) {
  const { look: words } = useCatalogue()
  const locale = useLocale()
  const [typed, setTyped] = useState<TypedLook>(outcome?.typed ?? typeLook(page))
  const [picked, pick] = usePickedLogo()
  const [removes, remove] = useState(false)
  const saved = `/klynge/${page.cluster.id}/billeder`
  const kept = removes ? null : (page.look.logo?.imageId ?? null)
  const logo = picked.address === null ? { folder: saved, imageId: kept } : splitAddress(picked.address)
  const { look } = checkLook(typed, page.look, logo.imageId)
  const shown = { ...look, accent: checkAccent(typed.accent) ? page.look.accent : look.accent }
  const sheet = buildSampleSheet(words.sample, {
    clusterName: page.cluster.name,
    look: shown,
    language: locale,
  })
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {isSaved && (
        <output>
          <Note icon="check">{words.saved}</Note>
        </output>
      )}
      {outcome && <Note tone="error">{words.refused}</Note>}
      <div className={styles.columns}>
        <LookForm
          look={page.look}
          typed={typed}
          onType={setTyped}
          outcome={outcome}
          logo={{ picked, onPick: pick, onRemove: remove }}
        />
        <section className={styles.preview} aria-labelledby="look-preview">
          <h2 id="look-preview">{words.preview}</h2>
          <p className={styles.small}>{words.previewNote}</p>
          <ImageFolderContext value={logo.folder}>
            <HandoutView handout={sheet} />
          </ImageFolderContext>
        </section>
      </div>
    </>
  )
}

function typeLook({ look }: LookPage): TypedLook {
  return {
    accent: look.accent === null ? '' : `#${look.accent.toUpperCase()}`,
    contact: look.contact,
    footer: look.footer,
    logoAlt: look.logo?.alt ?? '',
  }
}
