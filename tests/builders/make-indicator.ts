import type { Indicator, IndicatorCore, Measure } from '#app/domain/indicator/indicator.ts'

/** What differs from the usual indicator. Without a kind it is a proportion. */
export type IndicatorOverrides = Partial<IndicatorCore> & (Measure | { readonly kind?: undefined })

/** A proportion with every field filled in; say what differs. */
export function makeIndicator(overrides: IndicatorOverrides = {}): Indicator {
  const core: IndicatorCore = {
    id: 'indicator-1',
    number: '1',
    title: 'Årskontrol',
    question: 'Hvor mange har fået en årskontrol?',
    population: 'Patienter med kronisk sygdom',
    numerator: 'patienter, der har fået en årskontrol',
    denominator: 'alle patienter med kronisk sygdom',
    period: 'de seneste 18 måneder',
    source: 'forløbsplan',
    direction: 'high',
    minutes: 2,
    instructions: [],
    codes: [],
    block: '',
    note: '',
  }
  return overrides.kind === undefined
    ? { ...core, ...overrides, kind: 'proportion' }
    : { ...core, ...overrides }
}
