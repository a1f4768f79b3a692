import { rawAnswer } from '#app/domain/collection/draft.ts'
import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { asksExplanation, asksGuess } from '#app/domain/collection/note-kinds.ts'
import type { Yardstick } from '#app/domain/collection/yardstick.ts'
import { canTally } from '#app/domain/collection/tally.ts'
import { isHandCounted } from '#app/domain/indicator/hand-count.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { AnswerFields } from '#app/features/practice-form/answer-fields.tsx'
import { answerText } from '#app/features/practice-form/answer-text.ts'
import { CardSteps } from '#app/features/practice-form/card-steps.tsx'
import { fieldProblems } from '#app/features/practice-form/field-problems.ts'
import { DoubtField } from '#app/features/practice-form/doubt-field.tsx'
import type { FormView } from '#app/features/practice-form/form-view.ts'
import { GuessField } from '#app/features/practice-form/guess-field.tsx'
import styles from '#app/features/practice-form/indicator-card.module.css'
import { NotFoundField } from '#app/features/practice-form/not-found-field.tsx'
import { NotesFields } from '#app/features/practice-form/notes-fields.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { StatusDisc } from '#app/ui/status-disc.tsx'

/** One indicator. Without the page's script every card is open; with it one is, and answered ones fold to a line. */
export function IndicatorCard({
  card,
  view,
  refusedSending,
  nextNumber,
}: {
  card: DataFormCard
  view: FormView
  refusedSending: boolean
  nextNumber: string | undefined
}) {
  const { practiceForm: words } = useCatalogue()
  const locale = useLocale()
  const checked = view.cards.find(({ indicatorId }) => indicatorId === card.indicatorId)
  const indicator = view.indicators.find(({ id }) => id === card.indicatorId)
  const raw = rawAnswer(view.draft, card.indicatorId)
  const problems = checked ? fieldProblems(checked, refusedSending) : []
  return (
    <article
      className={styles.card}
      data-card={card.indicatorId}
      data-kind={card.kind}
      data-unit={card.kind === 'mean' ? card.unit : undefined}
      data-answered={checked?.answer !== undefined || undefined}
      data-yardstick={writeYardstick(view.yardsticks?.[card.indicatorId])}
      aria-labelledby={`kort-${card.indicatorId}`}
    >
      <CardHead card={card} answer={answerText(card, checked?.answer, words.answer, locale)} />
      <input type="hidden" name={fieldName('card', card.indicatorId)} value="yes" />
      {asksGuess(card.kind) && <GuessField indicatorId={card.indicatorId} guess={raw.notes?.guess ?? ''} />}
      <div className={isQuestion(card.kind) ? styles.question : styles.body}>
        <CardSteps card={card} instructions={indicator?.instructions ?? []} />
        <AnswerFields
          card={card}
          raw={raw}
          answer={checked?.answer ?? checked?.doubted}
          problems={problems}
        />
      </div>
      {isHandCounted(card) && canTally(card.kind) && view.formPath !== undefined && (
        <p className={styles.tally}>
          <a href={`${view.formPath}/optaelling/${card.indicatorId}`}>{words.tally.link}</a>
        </p>
      )}
      {asksExplanation(card.kind) && (
        <DoubtField indicatorId={card.indicatorId} raw={raw} doubted={checked?.doubted} problems={problems} />
      )}
      <footer className={styles.foot}>
        <div className={styles.extras}>
          {card.kind !== 'single-choice' && <NotFoundField card={card} raw={raw} problems={problems} />}
          {asksExplanation(card.kind) && (
            <NotesFields
              indicatorId={card.indicatorId}
              notes={raw.notes}
              ticks={raw.otherNumbers}
              problems={problems}
            />
          )}
        </div>
        <Button variant="filled" iconAfter="arrow-right" hidden data-next>
          {nextNumber === undefined ? words.toSending : words.next(nextNumber)}
        </Button>
      </footer>
    </article>
  )
}

/** For the page's script; nothing where nothing is known. It holds the practice's own numbers and a coarse size, no others. */
function writeYardstick(yardstick: Yardstick | undefined): string | undefined {
  if (!yardstick) return undefined
  const { last, listSize, usual } = yardstick
  if (last === null && listSize === null && usual === null) return undefined
  return JSON.stringify({ last: last && { ...last, notes: undefined }, listSize, usual })
}

function CardHead({ card, answer }: { card: DataFormCard; answer: string }) {
  const { practiceForm: words } = useCatalogue()
  return (
    <header className={styles.head}>
      <span className={styles.disc}>
        <StatusDisc state="tick" size={24} />
      </span>
      <span className={styles.number}>{card.number}</span>
      <h2 id={`kort-${card.indicatorId}`} tabIndex={-1} data-heading>
        <span className={styles.whole}>{card.question}</span>
        <span className={styles.short}>{card.title}</span>
      </h2>
      <span className={styles.answer} data-answer>
        {answer}
      </span>
      <button type="button" className={styles.edit} hidden data-edit>
        <span className={styles.correct}>{words.correct}</span>
        <span className={styles.begin}>{words.answerCard}</span>
        <span className="visually-hidden"> {card.title}</span>
      </button>
    </header>
  )
}
