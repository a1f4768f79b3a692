import { describe, expect, test } from 'vitest'
import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import { buildDataForm } from '#app/domain/collection/data-form.ts'
import { emptyRawAnswer } from '#app/domain/collection/raw-answer.ts'
import {
  addUp,
  canTally,
  fillFromTally,
  isDevice,
  putDevice,
  tallyCategories,
  tick,
  tidyCounts,
} from '#app/domain/collection/tally.ts'
import { summariseTime } from '#app/domain/collection/time-used.ts'
import { isHandCounted } from '#app/domain/indicator/hand-count.ts'
import { indicatorKinds } from '#app/domain/indicator/indicator.ts'
import { looksLikePatientList } from '#app/domain/text/patient-list.ts'
import { makeEveryKind, measures } from '#tests/builders/make-kinds.ts'

const { cards } = buildDataForm({ title: '', indicators: makeEveryKind(), recordSystem: '', locale: 'da' })

const categories = [
  { id: 'counted', label: 'Målt' },
  { id: 'other', label: 'De øvrige' },
]

describe('the tally', () => {
  test.each(indicatorKinds.filter(canTally))('%s: one tick in every category makes an answer', (kind) => {
    const card = cards.find(({ indicatorId }) => indicatorId === kind)
    if (!card) throw new Error('Every kind has a card')
    const each = tallyCategories(card, 'De øvrige')
    const totals = Object.fromEntries(each.map(({ id }) => [id, 1]))
    const filled = fillFromTally(measures[kind], totals, { ...emptyRawAnswer, denominator: '900' })
    expect(checkAnswer(measures[kind], filled)).toMatchObject({ kind: 'answered' })
  })

  test('a count that is sent twice counts once, and two devices add up', () => {
    const once = putDevice({}, 'dabcdefghijk', { counted: 3, other: 1 })
    const twice = putDevice(once, 'dabcdefghijk', { counted: 3, other: 1 })
    expect(addUp(categories, tick(twice, 'other', 1))).toEqual({ counted: 3, other: 2 })
    expect(fillFromTally(measures.proportion, addUp(categories, twice))).toMatchObject({
      numerator: '3',
      denominator: '4',
    })
  })

  test('a tick that was never made cannot be taken back', () => {
    expect(addUp(categories, tick({}, 'counted', -1))).toEqual({ counted: 0, other: 0 })
  })

  test.each(['-1', '1e9', '999999', 'x', '', undefined])('%s ticks are none', (text) => {
    expect(tidyCounts(categories, () => text)).toEqual({ counted: 0, other: 0 })
  })

  test('a device has a drawn name: a number of a person is none', () => {
    expect(['dabcdefghijk', 'page'].every(isDevice)).toBe(true)
    expect(['0203585004', 'Jensen', 'd0203585004', ''].some(isDevice)).toBe(false)
  })

  test('more devices than there can be are not kept', () => {
    const full = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`d${index}`, { counted: 1 }]))
    expect(putDevice(full, 'one more', { counted: 9 })).toBe(full)
    expect(putDevice(full, 'd3', { counted: 9 })['d3']).toEqual({ counted: 9 })
  })

  test('it belongs to a source that is counted by hand, in either language', () => {
    expect(['Optælling i hånden', 'count by hand '].map((source) => isHandCounted({ source }))).toEqual([
      true,
      true,
    ])
    expect(isHandCounted({ source: 'Forløbsplan' })).toBe(false)
  })
})

describe('time used', () => {
  const used = (minutes: number | null, activeSeconds = 0) => ({ minutes, activeSeconds })

  test('is a median from three practices on, and never one practice’s', () => {
    expect(summariseTime([used(3), used(20)])).toMatchObject({ saidMinutes: null, said: 2 })
    expect(summariseTime([used(3), used(20), used(8), used(null)])).toMatchObject({
      saidMinutes: 8,
      said: 3,
    })
    expect(summariseTime([used(3), used(20), used(8), used(5)])).toMatchObject({ saidMinutes: 6.5 })
  })

  test('measured time leaves out pages that measured nothing, and is rounded up to minutes', () => {
    expect(summariseTime([used(null, 300), used(null, 421), used(null, 600), used(8, 0)])).toEqual({
      saidMinutes: null,
      said: 1,
      measuredMinutes: 8,
      measured: 3,
    })
  })
})

describe('a list of patients', () => {
  test.each([
    ['dates of birth', 'A 010203\nB 110240\nC 12.03.1945'],
    ['columns from a record system', 'Navn\tFødt\nA\t01-02-1943\nB\t11-02-1940\nC\t12-03-1945'],
    ['CPR numbers', '020358-5004\n020358-5004\n020358-5004'],
    ['masked numbers', '010203-xxxx\n110240-xxxx\n120345-xxxx'],
  ])('%s', (_, text) => {
    expect(looksLikePatientList(text)).toBe(true)
  })

  test.each([
    ['two lines are no list', 'A 010203\nB 110240'],
    ['counts in lines', '118\n152\n87\n95'],
    ['large counts in lines', '1.234\n12.345\n230.456'],
    ['a text with one date', 'Vi skiftede system.\nDet var 01.02.2025.\nDerfor mangler tal.\nTak.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(looksLikePatientList(text)).toBe(false)
  })
})
