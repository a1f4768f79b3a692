import { describe, expect, it } from 'vitest'
import {
  audienceOf,
  audiences,
  ruleFor,
  sharedAudienceOf,
  whoSeesWhat,
  type Audience,
  type Fact,
} from '#app/domain/results/who-sees-what.ts'

/*
 * The table of the design, cell by cell, in its order: the practice itself, closed, own marked, open, the data role, out
 * of the cluster. Written out here a second time on purpose: a change of a cell must be made twice.
 */
const text = 'distribution-from-5-text-apart'
const expected: readonly (readonly [Fact, ...string[]])[] = [
  ['practice-name', 'own', 'no', 'no', 'yes', 'yes-logged', 'no'],
  ['pseudonym', 'own-told', 'yes', 'yes-own-marked', 'name-instead', 'yes-with-key', 'no-rows'],
  ['practice-value', 'exact', 'whole', 'whole', 'one-decimal', 'exact', 'withheld-if-few'],
  ['practice-counts', 'own', 'no', 'no', 'yes', 'yes', 'no'],
  ['practice-interval', 'printed', 'drawn', 'drawn', 'printed', 'printed', 'where-value-stands'],
  ['caution', 'own-in-words', 'how-many-hollow', 'how-many-hollow', 'named', 'named', 'in-words-unnamed'],
  ['explanation-tags', 'own', 'tally', 'tally', 'tally', 'per-practice', 'tally-from-5'],
  ['context-note', 'own', 'released-only', 'released-only', 'released-only', 'all', 'no'],
  [
    'cluster-value',
    'with-counts',
    'with-counts',
    'with-counts',
    'with-counts',
    'with-counts',
    'unless-revealing',
  ],
  ['questionnaire-answers', 'own-until-sent', text, text, text, text, 'distribution-from-5'],
]

const cells = expected.flatMap(([fact, ...rules]) =>
  rules.map((rule, index): [Fact, Audience, string] => [fact, audiences[index] ?? 'outside', rule]),
)

describe('who sees what', () => {
  it.each(cells)('%s for %s: %s', (fact, audience, rule) => {
    expect(ruleFor(fact, audience)).toBe(rule)
  })

  it('has no cell that is not tested above', () => {
    expect(expected.map(([fact]) => fact)).toEqual(Object.keys(whoSeesWhat))
    expect(cells).toHaveLength(Object.keys(whoSeesWhat).length * audiences.length)
  })

  it('takes a practice as itself before its own number, and as one of the cluster before the others', () => {
    const viewer = { kind: 'practice', participantId: 'seat-1', agreement: 'own-marked' } as const
    expect(audienceOf(viewer, 'seat-1')).toBe('practice')
    expect(audienceOf(viewer, 'seat-2')).toBe('own-marked')
    expect(sharedAudienceOf(viewer)).toBe('own-marked')
    expect(audienceOf({ kind: 'cluster', agreement: 'open' }, 'seat-1')).toBe('open')
    expect(audienceOf({ kind: 'data' }, 'seat-1')).toBe('data')
    expect(audienceOf({ kind: 'outside' }, 'seat-1')).toBe('outside')
  })
})
