import { describe, expect, test } from 'vitest'
import { findText } from '#app/domain/package/find-text.ts'
import { foldText } from '#app/domain/text/fold-text.ts'
import { heart, template, withList, withText } from '#tests/builders/say-findings.ts'

function find(query: string, clusterPackage = heart): readonly string[] {
  return findText(template, clusterPackage, query).flatMap(({ sectionId, places }) =>
    places.map(({ before, words, after }) => `${sectionId}: ${before}[${words}]${after}`),
  )
}

function findInBrief(query: string, text: string): readonly string[] {
  return find(query, withText('brief', text)).filter((place) => place.startsWith('brief'))
}

describe('spelling', () => {
  test.each([
    ['ÅRSKONTROL', 'årskontrol'],
    ['aarskontrol', 'årskontrol'],
    ['årskontrol', 'Aarskontrol'],
    ['foelg op', 'følg  op'],
    ['laegehus', 'Lægehus'],
    ['ide', 'idé'],
    ['60 %', '60\u00a0%'],
    ['børne-', 'børne–'],
    ['telefon', 'tele\u00adfon'],
    ['blå', 'bla\u030a'],
  ])('%s finds %s', (query, text) => {
    expect(findInBrief(query, text)).toHaveLength(1)
  })

  test('o does not find ø, and a part of a word is found', () => {
    expect(findInBrief('ol', 'øl')).toEqual([])
    expect(findInBrief('tryk', 'Blodtrykket måles.')).toEqual(['brief: Blod[tryk]ket måles.'])
  })

  test('folding tells where each letter came from', () => {
    expect(foldText('Få  æg')).toEqual({ text: 'faa aeg', places: [0, 1, 1, 2, 4, 4, 5] })
  })
})

test('a place is shown with the sentence around it, once a sentence', () => {
  expect(findInBrief('ring', 'Vi ringer kl. 8. Ring igen, ring snart! Ingen ringer.')).toEqual([
    'brief: Vi [ring]er kl. 8.',
    'brief: [Ring] igen, ring snart!',
    'brief: Ingen [ring]er.',
  ])
})

test('a long sentence is cut at words', () => {
  const words = 'et ord og '.repeat(30)
  const [place = ''] = findInBrief('måltal', `${words}måltal ${words}`)
  expect(place).toMatch(/^brief: … (?:og|et|ord) .*\[måltal\] .* …$/)
  expect(place.length).toBeLessThan(220)
})

test('items and choices are found as they are read, links to items are not', () => {
  const items = withList('references', {
    id: 'needle-id',
    title: 'Om telefonkø',
    kind: 'guideline',
    address: 'https://eksempel.dk/needle',
  })
  expect(find('needle', items)).toEqual(['references: https://eksempel.dk/[needle]'])
  expect(find('vejledning', items)).toContain('references: [Vejledning]')
  expect(find('ref-dsam')).toEqual([])
})

test('a sentence that stands several times in a section is shown once', () => {
  expect(findInBrief('ring', 'Ring. Ring.')).toEqual(['brief: [Ring].'])
})

test('sections come in the order of the steps, with what leads to them', () => {
  const found = findText(template, heart, 'blodtryk')
  expect(found.map(({ stepNumber }) => stepNumber)).toEqual(
    found.map(({ stepNumber }) => stepNumber).toSorted((a, b) => a - b),
  )
  expect(found[0]).toMatchObject({ stepId: expect.any(String), title: expect.any(String) })
})

test('a query of one letter or of spaces finds nothing, and there is an end to what is found', () => {
  expect(find('e')).toEqual([])
  expect(find('   ')).toEqual([])
  expect(find('er').length).toBeLessThanOrEqual(200)
})
