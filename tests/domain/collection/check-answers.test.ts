import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import type { RawAnswer } from '#app/domain/collection/raw-answer.ts'

const blank: RawAnswer = { numerator: '', denominator: '', notFound: false, reason: '' }
const proportion = { kind: 'proportion' } as const
const rate = { kind: 'rate' } as const
const count = { kind: 'count' } as const

function codes(kind: { readonly kind: 'proportion' | 'rate' | 'count' }, raw: Partial<RawAnswer>) {
  const checked = checkAnswer(kind, { ...blank, ...raw })
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field}: ${code}`)
}

describe('checkAnswer', () => {
  it('takes two counts as an answer', () => {
    expect(checkAnswer(proportion, { ...blank, numerator: '87', denominator: '1.520' })).toEqual({
      ok: true,
      kind: 'answered',
      answer: { status: 'counted', numerator: 87, denominator: 1520 },
    })
  })

  it('counts nothing typed as not answered yet', () => {
    expect(checkAnswer(proportion, { ...blank, numerator: ' ' })).toEqual({ ok: true, kind: 'empty' })
    expect(checkAnswer(count, { ...blank, denominator: '7' })).toEqual({ ok: true, kind: 'empty' })
  })

  it('asks whether the numbers are swapped when more are counted than there are', () => {
    const checked = checkAnswer(proportion, { ...blank, numerator: '187', denominator: '152' })
    expect(checked).toEqual({
      ok: false,
      problems: [
        {
          field: 'numerator',
          code: 'swapped',
          message: {
            da: '187 er flere end alle 152. Er tallene byttet om?',
            en: '187 is more than all 152. Are they swapped?',
          },
        },
      ],
    })
  })

  it('lets a rate exceed its population and have a decimal one', () => {
    expect(checkAnswer(rate, { ...blank, numerator: '1900', denominator: '1.234,5' })).toMatchObject({
      answer: { numerator: 1900, denominator: 1234.5 },
    })
  })

  it('refuses events counted among nobody', () => {
    expect(codes(rate, { numerator: '3', denominator: '0' })).toEqual(['denominator: no-population'])
    expect(codes(proportion, { numerator: '0', denominator: '0' })).toEqual([])
  })

  it('needs no denominator for a plain count', () => {
    expect(checkAnswer(count, { ...blank, numerator: '12' })).toMatchObject({
      answer: { status: 'counted', numerator: 12, denominator: null },
    })
  })

  it.each([
    [{ numerator: 'mange', denominator: '10' }, ['numerator: not-a-count']],
    [{ numerator: '57 %', denominator: '10' }, ['numerator: not-a-count']],
    [{ numerator: '5,5', denominator: '10' }, ['numerator: decimal']],
    [{ numerator: '-1', denominator: '10' }, ['numerator: negative']],
    [{ numerator: '12345678', denominator: '10' }, ['numerator: too-large']],
    [{ numerator: '5', denominator: '' }, ['denominator: no-denominator']],
    [{ numerator: '', denominator: '5' }, ['numerator: no-numerator']],
    [{ numerator: 'x', denominator: 'y' }, ['numerator: not-a-count', 'denominator: not-a-count']],
    [{ numerator: '9'.repeat(100_000), denominator: '5' }, ['numerator: too-large']],
  ])('refuses %j with a sentence', (raw, expected) => {
    expect(codes(proportion, raw)).toEqual(expected)
  })

  it('takes "we cannot find the number" as an answer, with or without a reason', () => {
    expect(checkAnswer(proportion, { ...blank, notFound: true, reason: ' Nyt system ' })).toMatchObject({
      answer: { status: 'not-found', reason: 'Nyt system' },
    })
    expect(codes(proportion, { notFound: true, reason: 'a'.repeat(301) })).toEqual(['reason: too-long'])
  })

  it('does not drop a number silently when the box is ticked as well', () => {
    expect(codes(proportion, { notFound: true, numerator: '5' })).toEqual(['numerator: both'])
  })

  it('refuses a CPR number in any field and does not repeat it', () => {
    const checked = checkAnswer(proportion, { ...blank, notFound: true, reason: 'gælder 010158-5000' })
    expect(checked).toMatchObject({ ok: false, problems: [{ field: 'reason', code: 'cpr' }] })
    expect(JSON.stringify(checked)).not.toContain('5000')
    expect(codes(proportion, { numerator: '0101585000', denominator: '5' })).toEqual(['numerator: cpr'])
  })

  it('accepts exactly the pairs where no more are counted than there are', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (x, n) => {
        const checked = checkAnswer(proportion, { ...blank, numerator: `${x}`, denominator: `${n}` })
        expect(checked.ok).toBe(x <= n)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.boolean(),
        fc.string(),
        (numerator, denominator, notFound, reason) => {
          const raw = { numerator, denominator, notFound, reason }
          expect(typeof checkAnswer(rate, raw).ok).toBe('boolean')
        },
      ),
    )
  })
})
