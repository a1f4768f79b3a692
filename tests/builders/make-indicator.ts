import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** A proportion with every field filled in; say what differs. */
export function makeIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: 'indicator-1',
    number: '1',
    title: 'Årskontrol',
    kind: 'proportion',
    question: 'Hvor mange har fået en årskontrol?',
    population: 'Patienter med kronisk sygdom',
    numerator: 'patienter, der har fået en årskontrol',
    denominator: 'alle patienter med kronisk sygdom',
    period: 'de seneste 18 måneder',
    source: 'forløbsplan',
    direction: 'high',
    minutes: 2,
    instructions: [],
    note: '',
    ...overrides,
  }
}
