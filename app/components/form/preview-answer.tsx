import styles from './preview.module.css'
import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import { apartWords } from '#app/domain/indicator/apart-words.ts'
import type { ChoiceMeasure } from '#app/domain/indicator/indicator.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** A picture of what a practice fills in, not the fields themselves: they can neither be reached nor filled. */
export function PreviewAnswer({ card }: { card: DataFormCard }) {
  const words = useCatalogue().forms.indicators
  const { parts } = useCatalogue().practiceForm
  switch (card.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'mean':
      return (
        <>
          <Box label={card.numeratorLabel || words.previewNumerator} />
          {card.denominatorLabel !== null && (
            <Box label={card.denominatorLabel || words.previewDenominator} />
          )}
        </>
      )
    case 'two-registrations':
      return (
        <>
          <Box label={card.registrations.first || words.previewNumerator} />
          <Box label={card.registrations.second || words.previewNumerator} />
        </>
      )
    case 'composition':
      return (
        <>
          {card.parts.map(({ id, text }) => (
            <Box key={id} label={text} />
          ))}
          <Box label={parts.total(card.denominatorLabel ?? '')} />
        </>
      )
    case 'single-choice':
    case 'multiple-choice':
      return <Choices measure={card} />
    case 'free-text':
      return <p className={styles.lines} />
  }
}

function Box({ label }: { label: string }) {
  return (
    <p className={styles.box}>
      <span aria-hidden="true" />
      {label}
    </p>
  )
}

function Choices({ measure }: { measure: ChoiceMeasure }) {
  const { choice: words } = useCatalogue().practiceForm
  const locale = useLocale()
  const isSingle = measure.kind === 'single-choice'
  const apart = [
    ...(isSingle ? [] : [words.none]),
    ...measure.apart.map((choice) => apartWords[choice][locale]),
  ]
  return (
    <>
      <p className={styles.facts}>{isSingle ? words.one : words.several}</p>
      <Marks texts={measure.options.map(({ text }) => text)} isSingle={isSingle} />
      {apart.length > 0 && <Marks texts={apart} isSingle={isSingle} />}
    </>
  )
}

function Marks({ texts, isSingle }: { texts: readonly string[]; isSingle: boolean }) {
  return (
    <ul className={isSingle ? styles.rings : styles.squares}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
