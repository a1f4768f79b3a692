import { describe, expect, it } from 'vitest'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { RoundStatus } from '#app/domain/collection/round.ts'

const states: readonly RoundStatus[] = ['draft', 'pilot', 'open', 'closed']

/** One row per job, one column per state: yes or no. */
const expected = [
  ['startPilot', true, false, false, false],
  ['open', true, true, false, false],
  ['submit', false, true, true, false],
  ['remind', false, true, true, false],
  ['close', false, false, true, false],
  ['extend', false, true, true, false],
  ['reopen', false, false, false, true],
  ['takeIn', false, false, false, true],
  ['endPilot', false, true, false, false],
  ['reopenSeat', false, false, false, true],
  ['followUp', false, false, false, true],
  ['changeDefinitions', true, true, false, false],
  ['mendWording', true, true, true, false],
  ['addPractice', true, true, true, false],
  ['importTable', false, false, true, true],
  ['showResults', false, false, false, true],
] as const

describe('roundCan', () => {
  it.each(expected)('%s: draft %s, pilot %s, open %s, closed %s', (job, ...allowed) => {
    expect(states.map((status) => roundCan[job]({ status }))).toEqual(allowed)
  })

  it('has a row above for every job', () => {
    expect(expected.map(([job]) => job).toSorted()).toEqual(Object.keys(roundCan).toSorted())
  })

  it('lets a reopened seat submit to a closed round, and no other', () => {
    expect(roundCan.submit({ status: 'closed' }, { reopened: true })).toBe(true)
    expect(roundCan.submit({ status: 'closed' }, { reopened: false })).toBe(false)
    expect(roundCan.submit({ status: 'draft' }, { reopened: true })).toBe(false)
  })
})
