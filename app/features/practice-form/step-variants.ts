import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import type { Instruction } from '#app/domain/indicator/indicator.ts'

/** Steps of one record system, or (empty) the general ones, which always are among the variants. */
export type StepVariant = Instruction & { readonly shown: boolean }

/** Every set of steps an indicator has, with the one that fits the chosen record system shown. */
export function buildStepVariants(
  card: Pick<DataFormCard, 'steps' | 'stepsFor'>,
  instructions: readonly Instruction[],
): readonly StepVariant[] {
  const own = instructions.filter(({ recordSystem, steps }) => recordSystem !== '' && steps.length > 0)
  const general = instructions.find(({ recordSystem }) => recordSystem === '')
  const variants = own.map((instruction) => ({
    ...instruction,
    shown: card.stepsFor === 'system' && instruction.steps === card.steps,
  }))
  return [
    ...variants,
    { recordSystem: '', steps: general?.steps ?? [], shown: variants.every(({ shown }) => !shown) },
  ]
}
