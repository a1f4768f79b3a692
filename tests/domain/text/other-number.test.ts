import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import { readTypedForm, writeTypedForm } from '#app/domain/collection/form-fields.ts'
import {
  emptyRawAnswer,
  type RawAnswer,
  tidyRawAnswer,
  tidyText,
  wordFields,
} from '#app/domain/collection/raw-answer.ts'
import { emptyRawNotes } from '#app/domain/collection/raw-notes.ts'
import { findCpr } from '#app/domain/text/cpr.ts'
import { isOtherNumber, signOtherNumber } from '#app/domain/text/other-number.ts'
import { measures } from '#tests/builders/make-kinds.ts'

/** Nobody's: by their seventh digit and year they were born in 1858. The first fits modulus 11, the second does not. */
const blocked = '020358-5004'
const asked = '020358-5005'
const sentence = `Ordre ${asked}\ngælder alle`

function typeComment(comment: string, tick?: string): RawAnswer {
  const notes = { ...emptyRawNotes, comment }
  const raw: RawAnswer = { ...emptyRawAnswer, numerator: '1', denominator: '2', notes }
  return tick === undefined ? raw : { ...raw, otherNumbers: { comment: tick } }
}

function codesOf(raw: RawAnswer): readonly string[] {
  const checked = checkAnswer(measures.proportion, raw)
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field}: ${code}`)
}

describe('det er et andet nummer', () => {
  test('a text that is asked about passes with its own tick, also with the line ends of a form', () => {
    const tick = signOtherNumber(sentence)
    const posted = sentence.replaceAll('\n', '\r\n')
    expect(tidyText(posted)).toBe('')
    expect(tidyText(posted, tick)).toBe(posted)
  })

  test('the tick holds for that text alone', () => {
    const tick = signOtherNumber(sentence)
    expect(tidyText(`${sentence}!`, tick)).toBe('')
    expect(tidyText(sentence.replace(asked, '020358-5006'), tick)).toBe('')
  })

  test('there is no tick for a clear text, a blocked one, one with both, or a list of patients', () => {
    const list = [asked, asked, asked].join('\n')
    for (const text of ['Ingen tal', blocked, `${asked} og ${blocked}`, list]) {
      expect(signOtherNumber(text)).toBeUndefined()
    }
  })

  test('a blocked text never passes, whatever is ticked', () => {
    const serial = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))
    const date = fc.constantFrom('020358', '150758', '010158', '620358', '290260')
    const number = fc.tuple(date, fc.constantFrom('', '-', ' '), serial).map((parts) => parts.join(''))
    const text = fc.tuple(fc.string(), number).map((parts) => parts.join(' '))
    const isBlocked = (each: string) => findCpr(each).verdict === 'block'
    const passing = fc.tuple(text, number).filter(([each]) => isBlocked(each))
    fc.assert(
      fc.property(passing, fc.string(), ([each, other], made) => {
        for (const tick of [made, '', each, signOtherNumber(other) ?? made, signOtherNumber(asked)]) {
          expect(isOtherNumber(each, tick)).toBe(false)
          expect(tidyText(each, tick)).toBe('')
        }
      }),
    )
  })
})

describe('a card with a number that may be another', () => {
  test('asks, and does not repeat the number', () => {
    const checked = checkAnswer(measures.proportion, typeComment(sentence))
    expect(checked).toMatchObject({ ok: false, problems: [{ field: 'comment', code: 'cpr-asked' }] })
    expect(JSON.stringify(checked)).not.toContain(asked)
  })

  test('is answered with the tick, and keeps both', () => {
    const raw = typeComment(sentence, signOtherNumber(sentence))
    expect(codesOf(raw)).toEqual([])
    expect(tidyRawAnswer(raw)).toEqual(raw)
  })

  test('is refused where the number is blocked, and keeps neither text nor tick', () => {
    const raw = typeComment(blocked, signOtherNumber(asked))
    expect(codesOf(raw)).toEqual(['comment: cpr'])
    expect(tidyRawAnswer(raw)).toEqual(typeComment(''))
  })

  test('takes no tick for a count', () => {
    const raw = { ...emptyRawAnswer, numerator: asked, otherNumbers: { text: signOtherNumber(asked) ?? '' } }
    expect(codesOf(raw)).toEqual(['numerator: cpr'])
    expect(tidyRawAnswer(raw)).toEqual(emptyRawAnswer)
  })

  test('comes through the posted form with every tick', () => {
    const ticks = Object.fromEntries(wordFields.map((field) => [field, `5-${field}`]))
    const raw = { ...typeComment(''), text: '', otherNumbers: ticks }
    const posted = writeTypedForm({ recordSystem: '', draft: { a: raw } })
    expect(readTypedForm(posted).draft).toEqual({ a: raw })
  })
})
