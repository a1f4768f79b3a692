import { DefinitionList, type DefinitionRow as Row } from '#app/components/definition-list.tsx'
import { apartWords } from '#app/domain/indicator/apart-words.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { IndicatorCore, Measure } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

type Words = Catalogue['results']['definition']

/** How it is counted, folded: the definition as it was frozen into the round. */
export function IndicatorDefinition({
  indicator,
}: {
  indicator: Omit<IndicatorCore, 'instructions'> & Measure
}) {
  const { definition: words } = useCatalogue().results
  const locale = useLocale()
  const isMean = indicator.kind === 'mean'
  const rows: readonly Row[] = [
    [isMean ? words.measured : words.numerator, indicator.numerator],
    [isMean ? words.values : words.denominator, indicator.denominator],
    ...rowsOfKind(indicator, words, locale),
    [words.population, indicator.population],
    [words.period, indicator.period],
    [words.source, indicator.source],
    [words.codes, formatCodes(indicator.codes, locale)],
    [words.note, indicator.note],
  ]
  return <DefinitionList title={words.title} rows={rows} />
}

function rowsOfKind(measure: Measure, words: Words, locale: Locale): readonly Row[] {
  switch (measure.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'free-text':
      return []
    case 'mean':
      return [[words.unit, measure.unit]]
    case 'two-registrations':
      return [
        [words.first, measure.registrations.first],
        [words.second, measure.registrations.second],
      ]
    case 'composition':
      return [[words.parts, measure.parts.map(({ text }) => text).join(' · ')]]
    case 'single-choice':
    case 'multiple-choice': {
      const apart = measure.apart.map((choice) => apartWords[choice][locale])
      return [[words.options, [...measure.options.map(({ text }) => text), ...apart].join(' · ')]]
    }
  }
}
