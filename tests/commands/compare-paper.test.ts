import { expect, test } from 'vitest'
import { comparePaper } from '#app/commands/check-office/compare-paper.ts'

const said = (text: string, inTable = false) => ({ text, inTable })

test('lines may break anywhere, and header and footer may stand in between', () => {
  expect(
    comparePaper(
      [said('Formål med mødet'), said('Vi tæller igen.')],
      'Formål med\nmødet\nSide 1\nVi tæl\nler igen.',
    ),
  ).toEqual([])
})

test('what is missing on paper is told', () => {
  expect(comparePaper([said('Formål'), said('Xylofon')], 'Formål').join(' ')).toContain(
    'mangler på papiret: o l X',
  )
})

test('paragraphs that have changed places are told, but not cells of a table', () => {
  expect(comparePaper([said('Først'), said('Sidst')], 'Sidst Først')).toEqual([
    'Står ikke i rækkefølge på papiret: »Sidst«',
  ])
  expect(comparePaper([said('Først', true), said('Sidst', true)], 'Sidst Først')).toEqual([])
})

test('a hyphen that stands at the end of a line on paper is not missed, but the word after it is', () => {
  const file = [said('Hverken AK-behandling'), said('Sidst')]
  expect(comparePaper(file, 'Hverken AKbehandling\nSidst')).toEqual([])
  expect(comparePaper(file, 'Hverken AK-\nSidst behandling')).toHaveLength(1)
})
