import { describe, expect, it } from 'vitest'
import { buildDataForm } from '#app/domain/collection/data-form.ts'
import { makeEveryKind } from '#tests/builders/make-kinds.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const instructions = [
  { recordSystem: '', steps: ['Find listen'] },
  { recordSystem: 'XMO', steps: ['Find listen i XMO', 'Aflæs tallet'] },
  { recordSystem: 'Novax', steps: [] },
]
const build = (overrides: Partial<Parameters<typeof buildDataForm>[0]> = {}) =>
  buildDataForm({
    title: 'Årskontrol',
    indicators: [makeIndicator({ instructions })],
    recordSystem: 'XMO',
    locale: 'da',
    ...overrides,
  })

describe('buildDataForm', () => {
  it("shows the record system's own steps", () => {
    expect(build().cards[0]).toMatchObject({
      steps: ['Find listen i XMO', 'Aflæs tallet'],
      stepsFor: 'system',
      numeratorLabel: 'Patienter, der har fået en årskontrol',
      denominatorLabel: 'Alle patienter med kronisk sygdom',
    })
  })

  it.each(['Clinea', 'Novax', ''])('falls back to the general steps for "%s"', (recordSystem) => {
    expect(build({ recordSystem }).cards[0]).toMatchObject({ steps: ['Find listen'], stepsFor: 'general' })
  })

  it('says so when nobody has written steps', () => {
    expect(build({ indicators: [makeIndicator()] }).cards[0]).toMatchObject({ steps: [], stepsFor: 'none' })
  })

  it('asks with the title where there is no question, and for one number where it is a count', () => {
    const [card] = build({ indicators: [makeIndicator({ kind: 'count', question: '' })] }).cards
    expect(card).toMatchObject({ question: 'Årskontrol', denominatorLabel: null })
  })

  it('sums up in words how much work it is', () => {
    const four = Array.from({ length: 4 }, () => makeIndicator())
    expect(build({ indicators: four })).toMatchObject({
      minutes: 8,
      summary: 'Fire tal, cirka otte minutter',
    })
    expect(build({ indicators: four, locale: 'en' }).summary).toBe('Four numbers, about eight minutes')
    expect(build({ indicators: [makeIndicator({ minutes: 1 })] }).summary).toBe('Et tal, cirka et minut')
    expect(build({ indicators: [makeIndicator({ minutes: 20 })] }).summary).toBe('Et tal, cirka 20 minutter')
    expect(build({ indicators: [makeIndicator({ minutes: 0 })] }).summary).toBe('Et tal, cirka to minutter')
  })

  it('counts numbers and questions apart', () => {
    expect(build({ indicators: makeEveryKind() }).summary).toBe(
      'Seks tal og tre spørgsmål, cirka 18 minutter',
    )
    const question = makeIndicator({ kind: 'free-text', minutes: 0 })
    expect(build({ indicators: [question] }).summary).toBe('Et spørgsmål, cirka et minut')
  })

  it('asks for what each kind needs, in words', () => {
    const cards = build({ indicators: makeEveryKind() }).cards
    const labels = cards.map(({ numeratorLabel, denominatorLabel }) => [numeratorLabel, denominatorLabel])
    expect(labels[3]).toEqual([
      'Patienter, der har fået en årskontrol, lagt sammen (mmol/l)',
      'Alle patienter med kronisk sygdom',
    ])
    expect(labels.map(([, denominator]) => denominator === null)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      true,
      true,
      true,
    ])
  })
})
