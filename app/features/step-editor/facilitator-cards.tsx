import styles from '#app/features/step-editor/facilitator-cards.module.css'
import {
  buildFacilitatorCards,
  type Facilitation,
  type FacilitatorCard,
} from '#app/domain/meeting/facilitator-cards.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { formatMinutes } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** The cards that the programme, the questions and the techniques make together, as they will be printed. */
export function FacilitatorCards({
  facilitation,
  programme,
}: {
  facilitation: Facilitation
  programme: readonly ListItem[]
}) {
  const { cards: words } = useCatalogue().authoring
  const items = programme.map((item) => readRoleItem('programme', item))
  const cards = buildFacilitatorCards(facilitation, items)
  if (cards.length === 0) return null
  return (
    <details className={styles.cards}>
      <summary>
        {words.title(cards.length)}
        <Icon name="chevron-down" size={18} />
      </summary>
      <p className={styles.intro}>{words.intro}</p>
      <ul>
        {cards.map((card) => (
          <Card key={card.indicator.id} card={card} />
        ))}
      </ul>
    </details>
  )
}

function Card({ card: { indicator, question, technique, part } }: { card: FacilitatorCard }) {
  const { cards: words } = useCatalogue().authoring
  const locale = useLocale()
  const time =
    part && words.time(formatMinutes(part.minutes, locale), formatMinutes(part.of, locale), part.title)
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>
        <span className={styles.tag}>{indicator.number}</span> {indicator.title}
      </h3>
      <p className={question === null ? styles.missing : styles.question}>{question ?? words.noQuestion}</p>
      <p className={time === null ? styles.missing : styles.facts}>
        {[technique?.title, time ?? words.noPart].filter(Boolean).join(' · ')}
      </p>
      {technique?.words && <p className={styles.facts}>{words.say(technique.words)}</p>}
    </li>
  )
}
