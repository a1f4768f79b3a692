import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRoundText, fillRoundText, tidyRoundText } from '#app/domain/collection/round-text.ts'

const values = {
  practice: 'Lægehuset {link}',
  cluster: 'Klynge Nord',
  topic: 'Hjerte',
  deadline: 'fredag 18. december',
  form: 'Fire tal',
  agreement: 'Pseudonym',
  link: 'https://k.dk/svar/x',
}

describe('a text with placeholders', () => {
  it('takes Danish and English names, spaces and capitals', () => {
    expect(fillRoundText('{praksis} {Topic} { FRIST } {ukendt}', { ...values, practice: 'A' })).toBe(
      'A Hjerte fredag 18. december {ukendt}',
    )
  })

  it('leaves braces in what is filled in alone', () => {
    expect(fillRoundText('{praksis}: {link}', values)).toBe('Lægehuset {link}: https://k.dk/svar/x')
  })

  it('names every unknown placeholder once, in its field', () => {
    expect(checkRoundText({ subject: '{dato}', body: '{læge} {læge} {link} {constructor}' })).toEqual([
      { field: 'subject', kind: 'unknown', name: 'dato' },
      { field: 'body', kind: 'unknown', name: 'læge' },
      { field: 'body', kind: 'unknown', name: 'constructor' },
    ])
  })

  it('wants a link in the text and none in the subject', () => {
    expect(checkRoundText({ subject: 'Om {link}', body: 'Kære alle' })).toEqual([
      { field: 'subject', kind: 'link-in-subject' },
      { field: 'body', kind: 'no-link' },
    ])
    expect(checkRoundText({ subject: '', body: '' }).map(({ kind }) => kind)).toEqual(['empty', 'empty'])
  })

  it('makes a subject one line, whatever is typed: a header cannot be added', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, body) => {
        const tidy = tidyRoundText({ subject: `${subject}\r\nBcc: x@y.dk`, body })
        expect(tidy.subject).not.toMatch(/[\r\n]/)
        expect(tidy.subject.length).toBeLessThanOrEqual(200)
      }),
    )
  })
})
