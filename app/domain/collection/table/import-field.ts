import type { AnswerField } from '#app/domain/collection/raw-answer.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** A number that a column of a table can give: one field of one indicator's card. */
export type ImportField = {
  readonly indicatorId: string
  /** `1`, `2a` …, and the indicator's title. */
  readonly number: string
  readonly title: string
  readonly field: AnswerField
  /** What the field holds, in the indicator's own words. May be empty. */
  readonly text: string
  readonly sort: FieldSort
}

/** `sum` and `measured`: a mean's values added up, and how many they are. */
export type FieldSort = 'count' | 'whole' | 'part' | 'sum' | 'measured'

/** Every field that can come from a table. Questions are answered by people, so they have none. */
export function listImportFields(indicators: readonly Indicator[]): readonly ImportField[] {
  return indicators.flatMap((indicator) => {
    const { id: indicatorId, number, title } = indicator
    return fieldsOf(indicator).map((field) => ({ indicatorId, number, title, ...field }))
  })
}

type KindField = Pick<ImportField, 'field' | 'text' | 'sort'>

function fieldsOf(indicator: Indicator): readonly KindField[] {
  const count: KindField = { field: 'numerator', text: indicator.numerator, sort: 'count' }
  const whole: KindField = { field: 'denominator', text: indicator.denominator, sort: 'whole' }
  switch (indicator.kind) {
    case 'count':
      return [count]
    case 'proportion':
    case 'rate':
      return [count, whole]
    case 'mean':
      return [
        { ...count, sort: 'sum' },
        { ...whole, sort: 'measured' },
      ]
    case 'two-registrations':
      return [
        { field: 'part-first', text: indicator.registrations.first, sort: 'part' },
        { field: 'part-second', text: indicator.registrations.second, sort: 'part' },
      ]
    case 'composition':
      return [
        ...indicator.parts.map(({ id, text }): KindField => ({ field: `part-${id}`, text, sort: 'part' })),
        whole,
      ]
    default:
      return []
  }
}

/** The field's name in a form, and as a column's role: `numerator.<indicator>`. */
export function nameField({ field, indicatorId }: Pick<ImportField, 'field' | 'indicatorId'>): string {
  return `${field}.${indicatorId}`
}
