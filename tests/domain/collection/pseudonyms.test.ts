import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPseudonyms, drawPseudonyms } from '#app/domain/collection/pseudonyms.ts'

const first = () => 0
const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index + 100}`)

describe('drawPseudonyms', () => {
  it('gives each practice a letter of its own', () => {
    const drawn = drawPseudonyms(['p1', 'p2', 'p3'], first, 'da')
    expect([...drawn.values()].toSorted()).toEqual(['Praksis A', 'Praksis B', 'Praksis C'])
  })

  it('goes on with two letters after Z', () => {
    const pseudonyms = [...drawPseudonyms(ids(70), first, 'en').values()]
    expect(pseudonyms).toHaveLength(70)
    expect(pseudonyms).toContain('Practice Z')
    expect(pseudonyms).toContain('Practice AA')
    expect(pseudonyms).toContain('Practice BR')
    expect(pseudonyms).not.toContain('Practice BS')
  })

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids(12), { minLength: 12 }),
        fc.double({ min: 0, max: 0.999 }),
        (list, x) => {
          const drawn = drawPseudonyms(list, () => x, 'da')
          expect(new Map([...drawn].toSorted())).toEqual(
            new Map([...drawPseudonyms(ids(12), () => x, 'da')].toSorted()),
          )
        },
      ),
    )
  })

  it('can give any practice any letter', () => {
    const draws = Array.from({ length: 20 }, (_, step) => step / 20).map((x) =>
      drawPseudonyms(ids(4), () => x, 'da').get('p100'),
    )
    expect(new Set(draws).size).toBe(4)
  })

  it('keeps the letters of earlier practices when others join', () => {
    const drawn = drawPseudonyms(['p1', 'p2'], first, 'da')
    const more = addPseudonyms(drawn, ['p3', 'p1', 'p2', 'p4'], first, 'da')
    expect(more.get('p1')).toBe(drawn.get('p1'))
    expect(more.get('p2')).toBe(drawn.get('p2'))
    expect([more.get('p3'), more.get('p4')].toSorted()).toEqual(['Praksis C', 'Praksis D'])
  })
})
