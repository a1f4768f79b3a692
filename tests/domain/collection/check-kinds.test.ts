import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswer, missingProblem } from '#app/domain/collection/check-answers.ts'
import { computeRemainder } from '#app/domain/collection/check-counts.ts'
import {
  emptyRawAnswer,
  findCprFields,
  type RawAnswer,
  tidyRawAnswer,
  typeAnswer,
} from '#app/domain/collection/raw-answer.ts'
import { type IndicatorKind, indicatorKinds } from '#app/domain/indicator/indicator.ts'
import { answersByKind, makeParts, measures } from '#tests/builders/make-kinds.ts'

function check(kind: IndicatorKind, raw: Partial<RawAnswer>) {
  return checkAnswer(measures[kind], { ...emptyRawAnswer, ...raw })
}

/** Each fault with its field and its sentence. */
function faults(kind: IndicatorKind, raw: Partial<RawAnswer>): readonly string[] {
  const checked = check(kind, raw)
  return checked.ok ? [] : checked.problems.map(({ field, message }) => `${field}: ${message.da}`)
}

describe('every kind', () => {
  it.each(indicatorKinds)('%s: an answer typed again is the same answer', (kind) => {
    const answer = answersByKind[kind]
    expect(checkAnswer(measures[kind], typeAnswer(answer))).toEqual({ ok: true, kind: 'answered', answer })
  })

  it.each(indicatorKinds)(
    '%s: an untouched card is empty, and says what is missing when it is sent',
    (kind) => {
      expect(check(kind, {})).toEqual({ ok: true, kind: 'empty' })
      expect(missingProblem(measures[kind]).message.da.length).toBeGreaterThan(10)
    },
  )

  it.each(indicatorKinds)('%s: leaving it unanswered is an answer, but not together with one', (kind) => {
    expect(check(kind, { notFound: true, reason: 'Nyt system' })).toMatchObject({
      answer: { status: 'not-found', reason: 'Nyt system' },
    })
    expect(check(kind, { ...typeAnswer(answersByKind[kind]), notFound: true }).ok).toBe(false)
  })

  it.each(indicatorKinds)('%s: never throws, whatever is typed', (kind) => {
    const text = fc.string()
    fc.assert(
      fc.property(
        text,
        text,
        fc.dictionary(text, text),
        fc.array(text),
        text,
        fc.boolean(),
        (a, b, parts, chosen, c, notFound) => {
          const raw = { numerator: a, denominator: b, parts, chosen, text: c, notFound, reason: '' }
          expect(typeof check(kind, raw).ok).toBe('boolean')
        },
      ),
    )
  })
})

describe('a mean', () => {
  it.each([
    [{ numerator: '312,5' }, ['denominator: Her mangler et tal: Hvor mange værdier er lagt sammen?']],
    [{ denominator: '12' }, ['numerator: Her mangler summen: alle værdierne lagt sammen.']],
    [
      { numerator: 'mange', denominator: '12' },
      ['numerator: Skriv summen med tal, fx 312,5. Gennemsnittet regnes ud her.'],
    ],
    [{ numerator: '312', denominator: '12,5' }, ['denominator: Skriv et helt tal uden decimaler, fx 87.']],
    [
      { numerator: '1,5', denominator: '0' },
      ['denominator: Summen er 1,5, så der kan ikke være 0 målinger.'],
    ],
  ])('refuses %j', (raw, expected) => {
    expect(faults('mean', raw)).toEqual(expected)
  })

  it('takes nothing measured in nobody', () => {
    expect(check('mean', { numerator: '0', denominator: '0' })).toMatchObject({ answer: { sum: 0, n: 0 } })
  })
})

describe('two registrations', () => {
  it('may differ either way', () => {
    expect(check('two-registrations', { parts: { first: '3', second: '40' } })).toMatchObject({
      answer: { status: 'registered', first: 3, second: 40 },
    })
  })

  it('are two numbers', () => {
    expect(faults('two-registrations', { parts: { first: '3' } })).toEqual([
      'part-second: Her mangler et tal. Skriv 0, hvis der ikke er nogen.',
    ])
  })
})

describe('a composition', () => {
  const parts = { '1': '24', '2': '20', '3': '4' }

  it('adds up to the whole that was typed', () => {
    expect(faults('composition', { parts, denominator: '50' })).toEqual([
      'denominator: Delene giver 48, men I har skrevet 50 i alt.',
    ])
    expect(check('composition', { parts, denominator: '48' }).ok).toBe(true)
  })

  it('has a number in every part, and a whole', () => {
    expect(faults('composition', { parts: { '1': '24', '2': 'x' } })).toEqual([
      'part-2: Skriv antallet med tal, fx 87. Procenter regnes ud her.',
      'part-3: Her mangler et tal. Skriv 0, hvis der ikke er nogen.',
      'denominator: Her mangler et tal: Hvor mange er der i alt?',
    ])
  })

  it('says while it is typed how much is left to give', () => {
    const measure = { kind: 'composition', parts: makeParts('a', 'b') } as const
    const raw = { ...emptyRawAnswer, denominator: '1.050' }
    expect(computeRemainder(measure, { ...raw, parts: { '1': '50' } })).toEqual({
      left: 1000,
      total: 1050,
      complete: false,
    })
    expect(computeRemainder(measure, { ...raw, parts: { '1': '50', '2': '1001' } })?.left).toBe(-1)
    expect(computeRemainder(measure, { ...raw, denominator: 'x' })).toBeNull()
  })

  it('is accepted exactly when nothing is left', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(3000), (a, b, c, total) => {
        const raw = { parts: { '1': `${a}`, '2': `${b}`, '3': `${c}` }, denominator: `${total}` }
        expect(check('composition', raw).ok).toBe(a + b + c === total)
      }),
    )
  })
})

describe('a choice', () => {
  it('is one of the answers that were offered', () => {
    expect(faults('single-choice', { chosen: ['9'] })).toEqual([
      'chosen: Vælg et svar, eller sæt kryds i »Vi svarer ikke på spørgsmålet«.',
    ])
    expect(faults('single-choice', { chosen: ['1', '2'] })).toEqual(['chosen: Her kan kun vælges ét svar.'])
  })

  it('may stand apart from the scale, and then alone', () => {
    expect(check('single-choice', { chosen: ['unknown'] })).toMatchObject({
      answer: { status: 'apart', choice: 'unknown' },
    })
    expect(faults('multiple-choice', { chosen: ['1', 'unknown'] })).toHaveLength(1)
    expect(faults('multiple-choice', { chosen: ['1', 'none'] })).toHaveLength(1)
  })

  it('of several may be none of them, which is an answer', () => {
    expect(check('multiple-choice', { chosen: ['none'] })).toMatchObject({
      answer: { status: 'chosen', options: [] },
    })
    expect(faults('single-choice', { chosen: ['none'] })).toHaveLength(1)
  })

  it('is put in the order of the form, whichever was ticked first', () => {
    expect(check('multiple-choice', { chosen: ['3', '1'] })).toMatchObject({
      answer: { options: ['1', '3'] },
    })
  })
})

describe('own words', () => {
  it('are cut nowhere, but may be too long', () => {
    expect(check('free-text', { text: ' Vi mangler tid. ' })).toMatchObject({
      answer: { text: 'Vi mangler tid.' },
    })
    expect(faults('free-text', { text: 'a'.repeat(1001) })).toEqual([
      'text: Svaret er for langt. Skriv højst 1.000 tegn.',
    ])
  })

  it('hold no CPR number, and the sentence does not repeat it', () => {
    const raw = { ...emptyRawAnswer, text: 'Se 010158-5000', parts: { first: '010158-5000' } }
    expect(findCprFields(raw).map(({ field }) => field)).toEqual(['part-first', 'text'])
    const checked = check('free-text', raw)
    expect(checked).toMatchObject({ ok: false, problems: [{ code: 'cpr' }, { code: 'cpr' }] })
    expect(JSON.stringify(checked)).not.toContain('5000')
    expect(tidyRawAnswer(raw)).toEqual({ ...raw, text: '', parts: { first: '' } })
  })

  it('and ticks come with no more than a form can have', () => {
    const many = Array.from({ length: 500 }, (_, index) => String(index))
    const parts = Object.fromEntries(many.map((id) => [id, '1']))
    const tidy = tidyRawAnswer({ ...emptyRawAnswer, chosen: [...many, 'x'.repeat(1000)], parts })
    expect(tidy.chosen).toHaveLength(100)
    expect(Object.keys(tidy.parts ?? {})).toHaveLength(100)
  })
})
