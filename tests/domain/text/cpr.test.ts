import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCpr, redactCpr } from '#app/domain/text/cpr.ts'

/*
 * All numbers belong to nobody: by the seventh digit (5–8) and the year (58–60) they were born 1858–1860. The serials
 * 5004, 5007, 5005, 5006 fit modulus 11 with their dates; one more does not.
 */
describe('findCpr', () => {
  it.each([
    '020358-5004',
    '0203585004',
    '020358 5004',
    '020358 - 5004',
    '02.03.58-5004',
    '02/03/58 5004',
    '02 03 58 5004',
    '020358–5004',
    '020358\u20115004',
    '020358\u00A05004',
    '０２０３５８-５００４',
    '02\u200B0358\u00AD5004',
    'Patienten (020358-5004) kom igen.',
    'CPR020358-5004',
    'cpr-nr.: 0203585004.',
    'cpr.nr.0203585004',
    'linje\n150758-5007\nlinje',
    '290260-5005',
    '0203585004kvinde',
    'se 2.020358-5004',
  ])('blocks %j', (text) => {
    expect(findCpr(text).verdict).toBe('block')
  })

  it.each(['010158-5000', '010159-5001', '0101605009'])(
    'blocks 1 January without the check digit: %j',
    (text) => {
      expect(findCpr(text).verdict).toBe('block')
    },
  )

  it.each(['620358-5001', '9112595007'])('blocks replacement numbers, whose day is 60 higher: %j', (text) => {
    expect(findCpr(text).verdict).toBe('block')
  })

  it.each(['020358-5TW8', '0203581AB2', '020358-0XK7'])('blocks eCPR numbers: %j', (text) => {
    expect(findCpr(text).verdict).toBe('block')
  })

  it.each(['020358-5005', '0203585006', '150758 5008'])(
    'asks when the date fits and the check does not: %j',
    (text) => {
      expect(findCpr(text).verdict).toBe('ask')
    },
  )

  it.each([
    '',
    'Ingen tal her',
    '310258-5004',
    '290259-5004',
    '001358-5004',
    '330358-5004',
    '1.020358500',
    '3,0203585004',
    '0203585004,5',
    '10203585004',
    '02035850041',
    'AB0203585004',
    '0203585004X7',
    '77-020358-5004',
    '020358-5004-7',
    'ISBN 8702035854',
    'ISBN-10: 8702035854',
    '978-87-02-03585-4',
    'NPU03230 og DNK05462',
    'C10AA05',
    '+45 20 30 40 50',
    '4520304050',
    'CVR 12345678, EAN 5790000000000',
    '3f2b1c9e-0101-4581-8a3c-010158500412',
    'https://example.org/a0203585004b1',
  ])('leaves %j alone', (text) => {
    expect(findCpr(text).verdict).toBe('clear')
  })

  it('says where in the text as written, and never what', () => {
    const text = 'Se 02\u200B0358\u20135004 og 150758-5008.'
    const found = findCpr(text)
    expect(found).toEqual({
      verdict: 'block',
      ranges: [
        { start: 3, end: 15, verdict: 'block' },
        { start: 19, end: 30, verdict: 'ask' },
      ],
    })
    expect(JSON.stringify(found)).not.toMatch(/5004|5008|0203/)
  })

  it('marks the place also after characters of two units', () => {
    const [range] = findCpr('👩‍⚕️ 020358-5004').ranges
    expect('👩‍⚕️ 020358-5004'.slice(range?.start, range?.end)).toBe('020358-5004')
  })

  it('finds any number with a real date and a fitting check, however it is parted', () => {
    const day = fc.date({ min: new Date('1858-01-01'), max: new Date('1860-12-31'), noInvalidDate: true })
    const separator = fc.constantFrom('', '-', ' ', '\u2013', ' - ')
    fc.assert(
      fc.property(day, fc.integer({ min: 500, max: 899 }), separator, (date, serial, between) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(2, 10).split('-')
        const checked = withCheckDigit(dayOfMonth + month + year + String(serial))
        fc.pre(checked !== undefined)
        const text = `Kvinde ${checked?.slice(0, 6)}${between}${checked?.slice(6)}, set i går`
        expect(findCpr(text).verdict).toBe('block')
        expect(redactCpr(text)).toBe('Kvinde [CPR], set i går')
      }),
    )
  })

  it('raises no alarm for dates, telephone numbers, clock times and provider numbers', () => {
    const two = (max: number, min = 0) =>
      fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'))
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
    const innocent = fc.oneof(
      fc.tuple(two(31, 1), two(12, 1), fc.integer({ min: 1900, max: 2099 })).map((d) => d.join('.')),
      fc.tuple(two(31, 1), two(12, 1), two(99)).map(([d, m, y]) => `${d}/${m}-${y} kl. 14.30`),
      fc.tuple(fc.integer({ min: 2000, max: 2099 }), two(12, 1), two(31, 1)).map((d) => d.join('-')),
      fc.tuple(two(99, 20), two(99), two(99), two(99)).map((phone) => phone.join(' ')),
      fc.tuple(two(99, 20), two(99), two(99), two(99)).map((phone) => `+45${phone.join('')}`),
      fc.tuple(digits(6), digits(6)).map((numbers) => `ydernr. ${numbers.join(', ')}`),
      fc.tuple(digits(1), digits(3), digits(3)).map((number) => number.join('.')),
      digits(9).map(
        (isbn) => `ISBN ${isbn}X, 978-${isbn.slice(0, 2)}-${isbn.slice(2, 6)}-${isbn.slice(6)}-1`,
      ),
    )
    fc.assert(
      fc.property(innocent, (text) => {
        expect(findCpr(`Vi ses ${text}, og så videre`).verdict).toBe('clear')
      }),
      { numRuns: 500 },
    )
  })

  it('reads a very long text in one go', () => {
    expect(findCpr(`${'12 03 '.repeat(50_000)}020358-5004`).ranges).toHaveLength(1)
  })
})

describe('redactCpr', () => {
  it('puts a word in the place of the number and leaves the rest', () => {
    expect(redactCpr('A 020358-5004 B 150758-5008 C')).toBe('A [CPR] B [CPR] C')
    expect(redactCpr('A 020358-5004 B 150758-5008 C', 'block')).toBe('A [CPR] B 150758-5008 C')
    expect(redactCpr('Intet her')).toBe('Intet her')
  })

  it('leaves nothing to find', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('020358-5004', '1507585008', ' ', '-', '7', 'a'), { maxLength: 8 }),
        (parts) => {
          expect(findCpr(redactCpr(parts.join(''))).verdict).toBe('clear')
        },
      ),
    )
  })
})

function withCheckDigit(nine: string): string | undefined {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nine[index]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? undefined : nine + String(check)
}
