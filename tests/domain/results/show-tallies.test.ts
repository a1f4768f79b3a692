import { describe, expect, it } from 'vitest'
import { emptyNotes, type ExplanationTag, type Guess } from '#app/domain/collection/answer-notes.ts'
import { describeTallies } from '#app/domain/results/describe-tallies.ts'
import { noTallies, showTallies } from '#app/domain/results/show-tallies.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { makeResult } from '#tests/builders/make-result.ts'

const said: readonly (readonly [Guess, ExplanationTag])[] = [
  ['higher', 'habits'],
  ['about', 'habits'],
  ['lower', 'patients'],
  ['about', 'habits'],
  ['about', 'coding'],
]

const cluster: Viewer = { kind: 'cluster', agreement: 'closed' }

/** As many practices as have said something; all lie where the cluster does. */
function tally(count: number, viewer: Viewer = cluster, smallest = 20) {
  const counts = Array.from({ length: count }, (_, index) => [index === 0 ? smallest : 20, 40] as const)
  const submissions = said.slice(0, count).map(([guess, tag], index) => ({
    participantId: `seat-${index + 1}`,
    pseudonym: `Praksis ${index + 1}`,
    answers: {
      'indicator-1': {
        status: 'counted' as const,
        numerator: 20,
        denominator: 40,
        notes: { ...emptyNotes, guess, tags: [tag], influence: index === 0 ? ('yes' as const) : null },
      },
    },
  }))
  return showTallies(makeResult(counts), submissions, viewer)
}

describe('showTallies', () => {
  it('shows nothing while fewer than five have said something', () => {
    expect(tally(4)).toEqual(noTallies)
    expect(describeTallies(tally(4), 'da')).toEqual({ guesses: '', explanations: [], influence: '' })
  })

  it('counts from five on, and names no practice', () => {
    const words = describeTallies(tally(5), 'da')
    expect(words.guesses).toBe(
      'Fem praksis har gættet. Tre ligger omtrent som gættet, én ligger lavere og én højere.',
    )
    expect(words.explanations[0]).toBe('Vores vaner: 3 praksis')
    expect(words.explanations).toHaveLength(3)
    expect(words.influence).toBe(
      'Kan de selv gøre noget ved det? Af de fem, der har givet en forklaring, har én svaret ja, ingen delvist og ingen nej.',
    )
    expect(JSON.stringify(words)).not.toMatch(/Praksis \d/)
  })

  it('tells outside the cluster where practices lie only when no number is withheld there', () => {
    expect(tally(5, { kind: 'outside' })).toEqual(tally(5))
    const withheld = tally(5, { kind: 'outside' }, 2)
    expect(withheld.guesses).toBeNull()
    expect(withheld.explanations).toEqual(tally(5, cluster, 2).explanations)
    expect(tally(5, cluster, 2).guesses).not.toBeNull()
  })

  it('is complete in English', () => {
    expect(describeTallies(tally(5), 'en').guesses).toMatch(/^Five practices have guessed\./)
    expect(describeTallies(tally(5), 'en').influence).toMatch(/one answered yes, none partly and none no\.$/)
  })
})
