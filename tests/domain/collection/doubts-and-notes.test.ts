import { describe, expect, test } from 'vitest'
import type { AnswerValue } from '#app/domain/collection/answers.ts'
import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import { signAnswer } from '#app/domain/collection/check-doubts.ts'
import { readTypedForm, writeTypedForm } from '#app/domain/collection/form-fields.ts'
import { emptyRawAnswer, type RawAnswer, tidyRawAnswer } from '#app/domain/collection/raw-answer.ts'
import { emptyRawNotes, type RawNotes } from '#app/domain/collection/raw-notes.ts'
import { computeUsual, roundUpCoarsely, type Yardstick } from '#app/domain/collection/yardstick.ts'
import type { Measure } from '#app/domain/indicator/indicator.ts'
import { measures } from '#tests/builders/make-kinds.ts'

const nothingKnown: Yardstick = { last: null, listSize: null, usual: null }

function counted(numerator: number, denominator: number | null = null): AnswerValue {
  return { status: 'counted', numerator, denominator }
}

function typeCounts(numerator: string, denominator = '', rest: Partial<RawAnswer> = {}): RawAnswer {
  return { ...emptyRawAnswer, numerator, denominator, ...rest }
}

function codesOf(measure: Measure, raw: RawAnswer, known: Partial<Yardstick>): readonly string[] {
  const checked = checkAnswer(measure, raw, { ...nothingKnown, ...known })
  return checked.ok ? [] : checked.problems.map(({ code }) => code)
}

describe('er I sikre?', () => {
  test.each([
    ['a list of 300 holds no 301 patients', '12', '301', { listSize: 300 }, ['above-list']],
    ['a list of 300 holds 300', '12', '300', { listSize: 300 }, []],
    ['five times the usual size has a digit too many', '100', '1000', { usual: 200 }, ['far-above']],
    ['a little under that has not', '100', '999', { usual: 200 }, []],
    ['twice as many as last time', '100', '304', { last: counted(50, 152) }, ['far-from-last']],
    ['half as many as last time', '30', '76', { last: counted(60, 152) }, ['far-from-last']],
    ['30 percentage points from last time', '120', '150', { last: counted(75, 150) }, ['far-from-last']],
    ['29 percentage points from last time', '118', '150', { last: counted(75, 150) }, []],
    ['a jump among nine patients', '9', '9', { last: counted(1, 9) }, []],
    ['nothing is known', '1', '999999', {}, []],
  ] as const)('%s', (_, numerator, denominator, known, codes) => {
    expect(codesOf(measures.proportion, typeCounts(numerator, denominator), known)).toEqual(codes)
  })

  test('a rate may exceed its population and the list, and is asked about when it doubles', () => {
    const raw = typeCounts('1900', '1234,5')
    expect(codesOf(measures.rate, raw, { listSize: 1000 })).toEqual([])
    expect(codesOf(measures.rate, raw, { last: counted(900, 1250) })).toEqual(['far-from-last'])
  })

  test('a tick answers the question for those numbers, and for no others', () => {
    const known = { usual: 100 }
    const raw = typeCounts('100', '1000', { sure: signAnswer(counted(100, 1000)) })
    expect(codesOf(measures.proportion, raw, known)).toEqual([])
    expect(codesOf(measures.proportion, { ...raw, denominator: '10000' }, known)).toEqual(['far-above'])
  })

  test('the question repeats the practice’s own numbers and nobody else’s', () => {
    const checked = checkAnswer(measures.proportion, typeCounts('10', '1234'), {
      ...nothingKnown,
      usual: 200,
    })
    if (checked.ok) throw new Error('It was not asked about')
    expect(checked.problems[0]?.message.da).toBe(
      '1.234 er usædvanlig stort. Er der et ciffer for meget, eller er I sikre?',
    )
    expect(checked.doubted).toEqual(counted(10, 1234))
  })

  test('the usual size is coarse, and unknown with fewer than three others', () => {
    expect(computeUsual([counted(1, 150), counted(1, 140)])).toBe(null)
    expect(computeUsual([counted(1, 150), counted(1, 140), counted(1, 171)])).toBe(200)
    expect([0, 1, 2, 3, 5, 6, 10, 11, 99, 200, 201].map(roundUpCoarsely)).toEqual([
      1, 1, 2, 5, 5, 10, 10, 20, 100, 200, 500,
    ])
  })
})

describe('what is said about an answer', () => {
  function check(notes: Partial<RawNotes>) {
    return checkAnswer(
      measures.proportion,
      typeCounts('87', '152', { notes: { ...emptyRawNotes, ...notes } }),
    )
  }

  test('it goes with the answer, in the form’s order, and what the form does not offer falls away', () => {
    const checked = check({
      guess: 'higher',
      tags: ['coding', 'made-up', 'patients'],
      influence: 'partly',
      leftOut: '3',
      leftOutReason: ' Terminale ',
      comment: ' Vi skiftede system. ',
      released: true,
    })
    expect(checked).toMatchObject({
      answer: {
        notes: {
          guess: 'higher',
          tags: ['patients', 'coding'],
          influence: 'partly',
          leftOut: { count: 3, reason: 'Terminale' },
          comment: 'Vi skiftede system.',
          released: true,
        },
      },
    })
  })

  test('nothing said leaves no trace, and releasing an empty comment releases nothing', () => {
    expect(check({})).toEqual({ ok: true, kind: 'answered', answer: counted(87, 152) })
    expect(check({ guess: 'about', released: true })).toMatchObject({
      answer: { notes: { released: false } },
    })
  })

  test.each([
    ['words for a number', { leftOut: 'nogle få' }, 'left-out', 'left-out-not-a-count'],
    ['a negative number', { leftOut: '-2' }, 'left-out', 'negative'],
    ['a decimal', { leftOut: '2,5' }, 'left-out', 'decimal'],
    ['a reason without a number', { leftOutReason: 'Døde' }, 'left-out', 'no-left-out'],
    ['an endless reason', { leftOut: '2', leftOutReason: 'x'.repeat(301) }, 'left-out-reason', 'too-long'],
    ['an endless comment', { comment: 'x'.repeat(601) }, 'comment', 'comment-too-long'],
    ['a CPR number in the comment', { comment: 'pt. 020358-5004' }, 'comment', 'cpr'],
    ['a CPR number in the reason', { leftOut: '1', leftOutReason: '0203585004' }, 'left-out-reason', 'cpr'],
    ['a CPR number for a count', { leftOut: '020358-5004' }, 'left-out', 'cpr'],
    ['a list of patients', { comment: 'A 010203\nB 11.02.1940\nC 120345' }, 'comment', 'list'],
  ] as const)('%s is refused at its field', (_, notes, field, code) => {
    const checked = check(notes)
    expect(checked.ok ? [] : checked.problems.map((problem) => [problem.field, problem.code])).toEqual([
      [field, code],
    ])
  })

  test('what looks like a CPR number or a list is not kept, and the rest is', () => {
    const notes = { ...emptyRawNotes, guess: 'lower', comment: 'A 010203\nB 110240\nC 120345' }
    expect(tidyRawAnswer(typeCounts('87', '152', { notes })).notes).toEqual({ ...notes, comment: '' })
  })

  test('the form posts what the page’s script posts', () => {
    const notes: RawNotes = {
      guess: 'about',
      tags: ['habits', 'outside'],
      influence: 'no',
      leftOut: '4',
      leftOutReason: 'Flyttet',
      comment: 'Tak',
      released: true,
    }
    const typed = {
      recordSystem: 'XMO',
      draft: { ldl: typeCounts('87', '152', { notes, sure: '87/152' }) },
      activeSeconds: 12,
    }
    expect(readTypedForm(writeTypedForm(typed))).toEqual(typed)
  })
})
