import { expect, test } from 'vitest'
import { buildFacilitatorCards, type Facilitation } from '#app/domain/meeting/facilitator-cards.ts'
import { readFacilitation } from '#app/domain/package/read-facilitation.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import type { ProgrammeItem } from '#app/domain/template/roles.ts'
import { heart, template } from '#tests/builders/say-findings.ts'

const facilitation: Facilitation = {
  indicators: ['a', 'b', 'c'].map((id, at) => ({ id, number: String(at + 1), title: id.toUpperCase() })),
  questions: [],
  recommendations: [],
  techniques: [{ id: 't', title: 'Runde', words: 'Hvad ser du?' }],
}

const programme: readonly ProgrammeItem[] = [
  { id: 'p0', title: 'Velkomst', minutes: 10 },
  { id: 'p1', title: 'Blok 1', minutes: 25, indicatorIds: ['a', 'b'], techniqueId: 't' },
]

test('a card has its indicator, its share of the part, and the part’s technique', () => {
  const cards = buildFacilitatorCards(facilitation, programme)
  expect(cards.map(({ part }) => part)).toEqual([
    { title: 'Blok 1', minutes: 13, of: 25 },
    { title: 'Blok 1', minutes: 12, of: 25 },
    null,
  ])
  expect(cards.map(({ technique }) => technique?.title)).toEqual(['Runde', 'Runde', undefined])
  expect(cards.map(({ question }) => question)).toEqual([null, null, null])
})

test('indicators that share their questions get one each, as far as they go', () => {
  const shared = { indicatorIds: ['a', 'b', 'c'] }
  const questions = [
    { id: 'q1', text: 'Hvem?', ...shared },
    { id: 'q2', text: ' Hvad? ', ...shared },
    { id: 'q3', text: ' ', ...shared },
  ]
  const cards = buildFacilitatorCards({ ...facilitation, questions }, [])
  expect(cards.map(({ question }) => question)).toEqual(['Hvem?', 'Hvad?', 'Hvem?'])
})

test('without a question of its own an indicator takes its recommendation’s, and else a general one', () => {
  const questions = [
    { id: 'q1', text: 'Hvad ellers?' },
    { id: 'q2', text: 'Hvem spørger?', recommendationIds: ['r'] },
    { id: 'q3', text: 'Hvordan?', indicatorIds: ['a'] },
    { id: 'q4', text: 'Og hvad så?' },
  ]
  const recommendations = [{ id: 'r', indicatorIds: ['b'] }]
  const cards = buildFacilitatorCards({ ...facilitation, questions, recommendations }, [])
  expect(cards.map(({ question }) => question)).toEqual(['Hvordan?', 'Hvem spørger?', 'Hvad ellers?'])
})

test('the heart package has a card for each indicator, and the minutes of each block are dealt out whole', () => {
  const items = itemsOfRole(template, heart.sections, 'programme')
  const cards = buildFacilitatorCards(readFacilitation(template, heart.sections), items)
  expect(cards.map(({ indicator }) => indicator.number)).toEqual(['1', '2a', '2b', '2c', '2d', '3', '4', '5'])
  expect(cards.filter(({ question, technique }) => question === null || technique === null)).toEqual([])
  expect(new Set(cards.map(({ question }) => question)).size).toBe(8)
  expect(cards.reduce((sum, { part }) => sum + (part?.minutes ?? 0), 0)).toBe(90)
})
