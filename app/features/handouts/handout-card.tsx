import { DownloadChoice } from '#app/components/download-choice.tsx'
import { HandoutView } from '#app/components/handout-view.tsx'
import type { HandoutState } from '#app/domain/handout/handout-state.ts'
import styles from '#app/features/handouts/handout-card.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { HandoutCard as Card } from '#app/server/load-handouts.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** A sheet's first page at about a fifth of its size, what it is for, whether it is finished, and its files. */
export function HandoutCard({ card, packageId }: { card: Card; packageId: string }) {
  const { handouts: words } = useCatalogue()
  return (
    <li className={styles.card}>
      <div className={styles.ground} data-orientation={card.firstPage.orientation} inert aria-hidden="true">
        <div className={styles.paper}>
          <HandoutView handout={card.firstPage} />
        </div>
      </div>
      <h3>{card.title}</h3>
      <p className={styles.purpose}>{card.purpose}</p>
      <State state={card.state} />
      <div className={styles.actions}>
        <DownloadChoice href={`/pakker/${packageId}/hent/${card.id}`} size="dense">
          {words.word}
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
