import type { Answer } from '#app/domain/collection/answers.ts'
import {
  type Indicator,
  type IndicatorKind,
  indicatorKinds,
  type Measure,
  type NamedPart,
} from '#app/domain/indicator/indicator.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

/** Parts or options with these names, numbered as an indicator numbers them. */
export function makeParts(...texts: readonly string[]): readonly NamedPart[] {
  return texts.map((text, index) => ({ id: String(index + 1), text }))
}

const degrees = makeParts('Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad')

/** One of each kind. */
export const measures: { readonly [kind in IndicatorKind]: Extract<Measure, { readonly kind: unknown }> } = {
  proportion: { kind: 'proportion' },
  rate: { kind: 'rate' },
  count: { kind: 'count' },
  mean: { kind: 'mean', unit: 'mmol/l' },
  'two-registrations': {
    kind: 'two-registrations',
    registrations: { first: 'Kommunens optælling', second: 'Egen optælling' },
  },
  composition: { kind: 'composition', parts: makeParts('Telefon', 'Fremmøde', 'Video') },
  'single-choice': { kind: 'single-choice', options: degrees, apart: ['unknown', 'irrelevant'] },
  'multiple-choice': {
    kind: 'multiple-choice',
    options: makeParts('Plakat', 'Brev', 'Samtale'),
    apart: ['unknown'],
  },
  'free-text': { kind: 'free-text' },
}

/** An answer that each of them takes. */
export const answersByKind: { readonly [kind in IndicatorKind]: Answer } = {
  proportion: { status: 'counted', numerator: 118, denominator: 152 },
  rate: { status: 'counted', numerator: 1900, denominator: 1234.5 },
  count: { status: 'counted', numerator: 12, denominator: null },
  mean: { status: 'averaged', sum: 312.5, n: 125 },
  'two-registrations': { status: 'registered', first: 12, second: 10 },
  composition: { status: 'divided', parts: { '1': 24, '2': 20, '3': 4 }, total: 48 },
  'single-choice': { status: 'chosen', options: ['4'] },
  'multiple-choice': { status: 'chosen', options: ['1', '3'] },
  'free-text': { status: 'written', text: 'Vi mangler tid.' },
}

/** An indicator of each kind, with the kind as its id, numbered 1, 2, 3 … */
export function makeEveryKind(): readonly Indicator[] {
  return indicatorKinds.map((kind, index) =>
    makeIndicator({ ...measures[kind], id: kind, number: String(index + 1), title: `Emne ${index + 1}` }),
  )
}
