import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSeatCode, formatSeatCode, parseSeatCode } from '#app/domain/collection/seat-code.ts'

const drawn = fc
  .array(fc.nat({ max: 31 }), { minLength: 8, maxLength: 8 })
  .map((numbers) => drawSeatCode(() => numbers.shift() ?? 0))

describe('a code to read aloud', () => {
  it('is the same however it is typed', () => {
    fc.assert(
      fc.property(drawn, (code) => {
        const typed = [
          code,
          formatSeatCode(code),
          code.toLowerCase(),
          ` ${formatSeatCode(code)} `,
          [...code].join(' '),
        ]
        expect(typed.map(parseSeatCode)).toEqual(typed.map(() => code))
      }),
    )
  })

  it('reads O as 0, and I and L as 1', () => {
    expect(parseSeatCode('oOiI-lLab')).toBe('001111AB')
  })

  it.each(['', 'ABCD', 'ABCD-EFGHJ', 'ABCD-EFGÅ', 'ABCD-EFU1', '💩'.repeat(8), 'x'.repeat(5_000)])(
    'is nothing for »%s«',
    (typed) => {
      expect(parseSeatCode(typed)).toBeNull()
    },
  )

  it('draws each of its characters from the whole alphabet', () => {
    const limits: number[] = []
    drawSeatCode((limit) => {
      limits.push(limit)
      return limit - 1
    })
    expect(limits).toEqual(Array.from({ length: 8 }, () => 32))
  })
})
