import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#app/domain/text/personal-data.ts'

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind)

describe('findPersonalData', () => {
  it.each([
    'født 02.03.1958',
    'Født d. 2/3-58',
    'f. 02-03-1958',
    'fødselsdato: 02.03.1958',
    'født den 2. marts 1958',
    'born 2 March 1958',
  ])('sees a birth date in %j', (text) => {
    expect(kinds(text)).toEqual(['birth-date'])
  })

  it.each(['patient 020358', 'pt. 020358', 'Pt: 123456', 'patienten nr. 123456'])(
    'sees a patient number in %j',
    (text) => {
      expect(kinds(text)).toEqual(['patient-number'])
    },
  )

  it.each(['020358-xxxx', '020358 ****', '02.03.58-XXXX'])('sees a masked number in %j', (text) => {
    expect(kinds(text)).toEqual(['masked-cpr'])
  })

  it('sees an eCPR number', () => {
    expect(kinds('020358-5TW8')).toEqual(['ecpr'])
  })

  it.each([
    'mødet er 02.03.2027',
    'født for tidligt i uge 32',
    'født 45.13.1958',
    '120 patienter i 2026',
    'patienter: 1.234',
    'pt. 12 på listen',
    'f.eks. 2.3.4',
    'afsnit 02.03',
  ])('leaves %j alone', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('says where', () => {
    const text = 'Kvinde, født 02.03.1958, ringede'
    const [found] = findPersonalData(text)
    expect(text.slice(found?.start, found?.end)).toBe('født 02.03.1958')
  })
})
