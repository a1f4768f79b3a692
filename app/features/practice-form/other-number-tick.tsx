import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { OtherNumbers, WordField } from '#app/domain/collection/raw-answer.ts'
import { isOtherNumber, signOtherNumber } from '#app/domain/text/other-number.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Checkbox } from '#app/ui/field.tsx'

/** »Det er et andet nummer«: shown where a text may hold a CPR number, and holds for that text alone. */
export function OtherNumberTick({
  indicatorId,
  field,
  text,
  ticks,
}: {
  indicatorId: string
  field: WordField
  text: string
  ticks: OtherNumbers | undefined
}) {
  const { otherNumber } = useCatalogue().practiceForm
  const signature = signOtherNumber(text)
  return (
    <div hidden={signature === undefined} data-other-number={field}>
      <Checkbox
        name={fieldName(`other-number-${field}`, indicatorId)}
        value={signature ?? ''}
        defaultChecked={isOtherNumber(text, ticks?.[field])}
        label={otherNumber}
      />
    </div>
  )
}
