import { describe, expect, it } from 'vitest'
import { emptyNotes } from '#app/domain/collection/answer-notes.ts'
import {
  addReflections,
  emptyReflection,
  listToGuess,
  readGuesses,
  readReflection,
} from '#app/domain/collection/reflection.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const counted = { status: 'counted', numerator: 9, denominator: 23 } as const

describe('readReflection', () => {
  it('reads what was ticked and typed, and nothing that the page does not offer', () => {
    const fields = new Map([
      ['tag-habits', 'yes'],
      ['tag-invented', 'yes'],
      ['influence', 'partly'],
      ['target', ' 70 % '],
      ['next-step', 'Vi indkalder fra en liste'],
    ])
    expect(readReflection(fields)).toEqual({
      withheld: false,
      reflection: {
        tags: ['habits'],
        influence: 'partly',
        comment: '',
        target: '70 %',
        nextStep: 'Vi indkalder fra en liste',
      },
    })
  })

  it.each(['comment', 'target', 'next-step'])('says no to a CPR number in %s', (field) => {
    expect(readReflection(new Map([[field, 'Ring til 010170-1234']])).withheld).toBe(true)
  })
})

describe('the guess', () => {
  const asked = [
    makeIndicator({ id: 'a' }),
    makeIndicator({ id: 'b' }),
    makeIndicator({ id: 'c', kind: 'count' }),
  ]

  it('is asked where the practice has a number and has not guessed', () => {
    const answers = {
      a: counted,
      b: { ...counted, notes: { ...emptyNotes, guess: 'about' as const } },
      c: counted,
    }
    expect(listToGuess(asked, answers, {}).map(({ id }) => id)).toEqual(['a'])
    expect(listToGuess(asked, answers, { a: { ...emptyReflection, guess: 'skipped' } })).toEqual([])
  })

  it('is never asked of a practice without numbers', () => {
    expect(listToGuess(asked, null, {})).toEqual([])
    expect(listToGuess(asked, { a: { status: 'not-found', reason: '' } }, {})).toEqual([])
  })

  it('may be left out, and then is not asked again', () => {
    expect(
      readGuesses(
        new Map([
          ['guess.a', 'higher'],
          ['guess.b', 'sideways'],
        ]),
        ['a', 'b'],
      ),
    ).toEqual([
      { indicatorId: 'a', guess: 'higher' },
      { indicatorId: 'b', guess: 'skipped' },
    ])
  })
})

describe('addReflections', () => {
  it('adds what was said later to what the form said', () => {
    const answers = {
      a: { ...counted, notes: { ...emptyNotes, guess: 'lower' as const, tags: ['coding' as const] } },
    }
    const said = {
      ...emptyReflection,
      guess: 'higher' as const,
      tags: ['patients' as const],
      influence: 'no' as const,
    }
    expect(addReflections(answers, { a: said })['a']?.notes).toMatchObject({
      guess: 'lower',
      tags: ['patients', 'coding'],
      influence: 'no',
    })
  })

  it('counts a skipped guess as none', () => {
    const later = addReflections({ a: counted }, { a: { ...emptyReflection, guess: 'skipped' } })
    expect(later['a']?.notes?.guess).toBeNull()
  })
})
