import { DefinitionList, type DefinitionRow as Row } from '#app/components/definition-list.tsx'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { IndicatorCore, Measure } from '#app/domain/indicator/indicator.ts'
import { listKindRows } from '#app/domain/indicator/kind-rows.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

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
    ...listKindRows(indicator, words, locale),
    [words.population, indicator.population],
    [words.period, indicator.period],
    [words.source, indicator.source],
    [words.codes, formatCodes(indicator.codes, locale)],
    [words.note, indicator.note],
  ]
  return <DefinitionList title={words.title} rows={rows} />
}
