import { DefinitionList } from '#app/components/definition-list.tsx'
import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { Instruction } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import styles from '#app/features/practice-form/card-steps.module.css'
import { buildStepVariants, type StepVariant } from '#app/features/practice-form/step-variants.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** How to find the number: the steps for the chosen record system. The others wait in the page for another choice. */
export function CardSteps({
  card,
  instructions,
}: {
  card: DataFormCard
  instructions: readonly Instruction[]
}) {
  return (
    <div className={isQuestion(card.kind) ? styles.aside : styles.steps}>
      {card.period !== '' && <Period period={card.period} />}
      {(!isQuestion(card.kind) || instructions.length > 0) &&
        buildStepVariants(card, instructions).map((variant) => (
          <Variant key={variant.recordSystem} variant={variant} minutes={card.minutes} />
        ))}
      <Definition card={card} />
    </div>
  )
}

/** Stands in the open: two practices that count different months cannot be compared. */
function Period({ period }: { period: string }) {
  const { definition } = useCatalogue().practiceForm
  return (
    <p className={styles.period}>
      {definition.period}: <strong>{period}</strong>
    </p>
  )
}

function Variant({ variant, minutes }: { variant: StepVariant; minutes: number }) {
  const { steps: words } = useCatalogue().practiceForm
  const heading = variant.recordSystem === '' ? words.general : words.inSystem(variant.recordSystem)
  return (
    <div hidden={!variant.shown} data-steps={variant.recordSystem.toLowerCase()}>
      <h3 className={styles.heading}>
        {heading} {minutes > 0 && <span>· {words.minutes(minutes)}</span>}
      </h3>
      {variant.steps.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ol className={styles.list}>
          {variant.steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Definition({ card }: { card: DataFormCard }) {
  const { definition: words } = useCatalogue().practiceForm
  const locale = useLocale()
  const rows = [
    [words.population, card.population],
    [words.source, card.source],
    [words.codes, formatCodes(card.codes, locale)],
    [words.note, card.note],
  ] as const
  return <DefinitionList title={words.title} rows={rows} />
}
