import { DownloadChoice } from '#app/components/download-choice.tsx'
import { HandoutView } from '#app/components/handout-view.tsx'
import type { HandoutState } from '#app/domain/handout/handout-state.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { noteDownload } from '#app/features/handouts/note-download.ts'
import { sendFormId } from '#app/features/handouts/send-panel.tsx'
import styles from '#app/features/handouts/handout-card.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { HandoutCard as Card } from '#app/server/load-handouts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** A sheet's first page at about a fifth of its size, what it is for, whether it is finished, and its files. */
export function HandoutCard({ card, packageId }: { card: Card; packageId: string }) {
  const { handouts: words } = useCatalogue()
  return (
    <li className={styles.card}>
      <div
        className={styles.ground}
        data-orientation={card.firstPage.format === 'slides' ? 'slides' : card.firstPage.orientation}
        inert
        aria-hidden="true"
      >
        <div className={styles.paper}>
          <HandoutView handout={card.firstPage} />
        </div>
      </div>
      <h3>
        <label className={styles.choose}>
          <input type="checkbox" name="handout" value={card.id} form={sendFormId} />
          <span>{card.title}</span>
        </label>
      </h3>
      <p className={styles.purpose}>{card.purpose}</p>
      <State state={card.state} />
      <Downloaded card={card} />
      <div className={styles.actions}>
        <DownloadChoice
          href={`/pakker/${packageId}/hent/${card.id}`}
          size="dense"
          onDownload={() => noteDownload(packageId, [card.id])}
        >
          {card.firstPage.format === 'slides' ? words.powerPoint : words.word}
          <VisuallyHidden>{words.of(card.title)}</VisuallyHidden>
        </DownloadChoice>
        <ButtonLink href={`/pakker/${packageId}/moedemateriale/${card.id}`} size="dense" icon="sheet">
          {words.show}
          <VisuallyHidden>{words.of(card.title)}</VisuallyHidden>
        </ButtonLink>
      </div>
    </li>
  )
}

/** When the sheet was last downloaded; said aloud only where it has changed since. */
function Downloaded({ card: { downloaded } }: { card: Card }) {
  const { handouts: words } = useCatalogue()
  const locale = useLocale()
  if (downloaded === null) return null
  const day = formatDate(danishDay(downloaded.at), locale, 'short')
  if (!downloaded.isChanged) return <p className={styles.fetched}>{words.fetched(day)}</p>
  return (
    <p className={styles.changed}>
      <Icon name="clock" size={16} />
      {words.changed(day)}
    </p>
  )
}

function State({ state }: { state: HandoutState }) {
  const { states } = useCatalogue().handouts
  if (state.status === 'ready') {
    return (
      <p className={styles.ready}>
        <Icon name="check" size={16} />
        {states.ready}
      </p>
    )
  }
  return (
    <p className={styles.caution}>
      <Icon name="warning" size={16} />
      {state.status === 'waiting' ? states.waiting : states.missing(state.sections)}
    </p>
  )
}
