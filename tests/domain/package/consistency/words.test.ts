import { describe, expect, test } from 'vitest'
import { withItem, withSection } from '#tests/builders/make-faulty-package.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { heart, says, withText } from '#tests/builders/say-findings.ts'

describe('leftover words', () => {
  test('a watched word is at home when an indicator or a text about the topic says it', () => {
    const stray = withItem(heart, 'programme', 'pr-plan', { leaderNotes: 'Nævn kommunens tilbud.' })
    expect(says('leftover-word', stray)).toHaveLength(1)
    expect(
      says('leftover-word', withItem(stray, 'indicators', 'bp', { source: 'Kommunalt datatræk' })),
    ).toEqual([])
    const about = { type: 'rich-text', text: makeRichText('Vi vil arbejde sammen med kommunen.') } as const
    expect(says('leftover-word', withSection(stray, 'purpose', about))).toEqual([])
    expect(says('leftover-word', { ...stray, title: 'Hjertesygdom i kommunen' })).toEqual([])
  })

  test('a sentence of the template is not left over', () => {
    const { tasks: _, ...sections } = heart.sections
    expect(says('leftover-word', { ...heart, sections })).toEqual([])
  })

  test('a word inside another word is another word', () => {
    expect(
      says(
        'leftover-word',
        withItem(heart, 'programme', 'pr-plan', { leaderNotes: 'Kolde drikke og TSHirt.' }),
      ),
    ).toEqual([])
  })
})

describe('abbreviations', () => {
  test.each([
    ['Ved IHS er det vigtigt.', 1],
    ['Ved IHS-patienter og IHS’s følger.', 1],
    ['Ved iskæmisk hjertesygdom (IHS) er det vigtigt. IHS er hyppig.', 0],
    ['Ved IHS (iskæmisk hjertesygdom) er det vigtigt.', 0],
    ['LDL, CPR-numre og EG Clinea er kendt.', 0],
    ['Det må IKKE glemmes – og det glemmes ikke.', 0],
    ['Kapitel IV, eGFR, HbA1c og OK18.', 0],
    ['Se https://example.dk/IHS/ABC', 0],
  ])('»%s«: %i', (text, count) => {
    expect(says('abbreviation', withText('known', text))).toHaveLength(count)
  })

  test('each is told once, wherever it is explained', () => {
    const twice = withItem(withText('known', 'Om IHS.'), 'recommendations', 'rec-bp', {
      knowledge: 'IHS igen.',
    })
    expect(says('abbreviation', twice)).toEqual([
      '»IHS« i »Hvad ved vi?« er ikke forklaret nogen steder. Skriv det helt ud første gang, med IHS i parentes efter.',
    ])
    const explained = withItem(twice, 'recommendations', 'rec-bp', {
      knowledge: 'Iskæmisk hjertesygdom (IHS).',
    })
    expect(says('abbreviation', explained)).toEqual([])
  })
})
