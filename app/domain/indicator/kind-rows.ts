import { apartWords } from '#app/domain/indicator/apart-words.ts'
import type { Measure } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** What the parts that only some kinds have are called. */
export type KindLabels = {
  readonly unit: string
  readonly first: string
  readonly second: string
  readonly parts: string
  readonly options: string
}

/** What only this kind of indicator has, each part after its label; none for a kind without parts of its own. */
export function listKindRows(
  measure: Measure,
  labels: KindLabels,
  locale: Locale,
): readonly (readonly [string, string])[] {
  switch (measure.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'free-text':
      return []
    case 'mean':
      return [[labels.unit, measure.unit]]
    case 'two-registrations':
      return [
        [labels.first, measure.registrations.first],
        [labels.second, measure.registrations.second],
      ]
    case 'composition':
      return [[labels.parts, measure.parts.map(({ text }) => text).join(' · ')]]
    case 'single-choice':
    case 'multiple-choice': {
      const apart = measure.apart.map((choice) => apartWords[choice][locale])
      return [[labels.options, [...measure.options.map(({ text }) => text), ...apart].join(' · ')]]
    }
  }
}
