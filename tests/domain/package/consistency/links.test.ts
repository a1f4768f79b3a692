import { describe, expect, test } from 'vitest'
import { findCitedNumbers } from '#app/domain/package/consistency/check-citations.ts'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { Block } from '#app/domain/text/rich-text.ts'
import { withItem, withSection } from '#tests/builders/make-faulty-package.ts'
import { makeImageId } from '#tests/builders/make-image.ts'
import { heart, heartFacts, says, template, withList, withText } from '#tests/builders/say-findings.ts'

test('a recommendation without an indicator is left alone once its note says why', () => {
  const without = withItem(heart, 'recommendations', 'rec-smoking', {
    note: undefined,
    indicatorIds: undefined,
  })
  expect(says('indicator-link', without)).toEqual([
    'Vælg et målepunkt til »Rygning« – eller skriv i bemærkningen, at der ikke er noget.',
  ])
  expect(
    says('indicator-link', withItem(without, 'recommendations', 'rec-smoking', { note: 'Intet.' })),
  ).toEqual([])
})

test('an indicator nobody recommends anything about leads to the recommendations', () => {
  expect(linkFindings(withoutBloodPressure()).map(({ sectionId, itemId }) => [sectionId, itemId])).toEqual([
    ['recommendations', undefined],
  ])
})

test('a free text needs no recommendation, for it counts nothing', () => {
  expect(linkFindings(withItem(withoutBloodPressure(), 'indicators', 'bp', { kind: 'free-text' }))).toEqual(
    [],
  )
})

test('a link to an indicator that was deleted is found wherever it stands', () => {
  const items = ['home-bp', 'gone']
  const question = withItem(heart, 'questions', 'q-home', { indicatorIds: items })
  const block = withItem(question, 'programme', 'pr-plan', { indicatorIds: ['gone'] })
  const both = withItem(block, 'recommendations', 'rec-bp', { indicatorIds: ['bp', 'gone'] })
  expect(says('dangling-link', both)).toEqual([
    '»Blodtryk« peger på noget i »Målepunkter«, der ikke findes mere.',
    '»Hvornår bruger I hjemmeblodtryk, når I udreder og behandler, og hvad …« peger på noget i »Målepunkter«, der ikke findes mere.',
    '»Blok 3: Implementering og opfølgning« peger på noget i »Målepunkter«, der ikke findes mere.',
  ])
})

describe('limits', () => {
  const recommend = (recommendation: string) =>
    withItem(heart, 'recommendations', 'rec-bp', { recommendation })

  test('the other side of the same limit agrees', () => {
    expect(says('limits', recommend('Systolisk blodtryk på højst 140 mmHg.'))).toEqual([])
  })

  test('one of several limits is enough', () => {
    expect(says('limits', recommend('Under 140 mmHg, og under 150 mmHg fra 80 år.'))).toEqual([])
  })

  test('a limit of another kind is not compared', () => {
    expect(says('limits', recommend('Mål mindst 2 gange hos patienter over 65 år.'))).toEqual([])
  })

  test('a note that does not name a limit of the recommendation explains nothing', () => {
    expect(says('limits', withItem(heart, 'indicators', 'bp', { note: 'Vi tæller over 140.' }))).toEqual([
      'Målepunkt 3 »Systolisk blodtryk over 140 mmHg« har grænsen 140 mmHg, men anbefalingen »Blodtryk« siger 130 mmHg og 145 mmHg. Skriv i bemærkningen, hvorfor.',
    ])
  })
})

test('a picture without a description is worth a look, unless it is called decoration', () => {
  const image = (id: string, attrs: object) =>
    ({ type: 'image', attrs: { id, imageId: makeImageId('a'), alt: '', width: 'full', ...attrs } }) as const
  const showing = (...content: readonly Block[]) =>
    withSection(heart, 'brief', { type: 'rich-text', text: { type: 'doc', content } })
  expect(says('image', showing(image('a', { alt: 'Et kort' }), image('b', { decorative: true })))).toEqual([])
  expect(says('image', showing(image('a', {})))).toEqual([
    'Et billede i »Kort fortalt« mangler en beskrivelse til dem, der ikke kan se det. Skriv den, eller kald det pynt.',
  ])
  expect(says('image', showing(image('a', {}), image('b', { alt: ' ' })))).toEqual([
    '2 billeder i »Kort fortalt« mangler en beskrivelse til dem, der ikke kan se dem. Skriv den, eller kald dem pynt.',
  ])
})

describe('references', () => {
  test.each([
    ['[2]', [2]],
    ['[1, 3–5]', [1, 3, 4, 5]],
    ['[0]', [0]],
    ['[5-3]', [5]],
    ['[1-999]', Array.from({ length: 51 }, (_, at) => at + 1)],
    ['[CPR] [1a] (2)', []],
  ])('%s cites %j', (text, numbers) => {
    expect(findCitedNumbers(text)).toEqual(numbers)
  })

  test('a citation without a reference is found in every kind of text', () => {
    const text = withText('brief', 'Som vist [3] og [7].')
    expect(says('citation', withItem(text, 'recommendations', 'rec-bp', { knowledge: 'Se [4].' }))).toEqual([
      '»Kort fortalt« nævner [7], men der er ingen reference med det nummer.',
      '»Anbefalinger og målepunkter« nævner [4], men der er ingen reference med det nummer.',
    ])
  })

  test('a citation whose reference was deleted is found, and told as it prints', () => {
    const cite = (referenceId: string) => ({ type: 'citation', attrs: { referenceId } }) as const
    const cited = (...ids: readonly string[]) => {
      const content = [{ type: 'paragraph', attrs: { id: 'p' }, content: ids.map(cite) } as const]
      return withSection(heart, 'brief', { type: 'rich-text', text: { type: 'doc', content } })
    }
    expect(says('citation', cited('ref-dsam', 'ref-ok18'))).toEqual([])
    expect(says('citation', cited('ref-dsam', 'gone'))).toEqual([
      '»Kort fortalt« peger på en reference, der ikke står i »Referencer« mere. Dér printes [?].',
    ])
    expect(says('citation', cited('gone', 'lost'))).toEqual([
      '»Kort fortalt« peger på 2 referencer, der ikke står i »Referencer« mere. Dér printes [?].',
    ])
    const recommended = withItem(heart, 'recommendations', 'rec-bp', { referenceIds: ['gone'] })
    expect(says('dangling-link', recommended)).toEqual([
      '»Blodtryk« peger på noget i »Referencer«, der ikke findes mere.',
    ])
  })

  test('a reference must have an address that a browser can open', () => {
    const faulty = withList(
      'references',
      { id: 'a', title: 'Uden' },
      { id: 'b', title: 'Skrevet af', address: 'htp://example.dk' },
      { id: 'c', title: 'Rigtig', address: ' https://example.dk/a ' },
    )
    expect(says('reference', faulty)).toEqual([
      '»Uden« har ingen netadresse.',
      '»Skrevet af« har en adresse, der ikke begynder med https:// eller http://.',
    ])
  })
})

function linkFindings(clusterPackage: ClusterPackage) {
  const findings = checkPackage(template, clusterPackage, heartFacts)
  return findings.filter(({ rule }) => rule === 'indicator-link')
}

/** The heart package with one recommendation that every indicator but the blood pressure belongs to. */
function withoutBloodPressure(): ClusterPackage {
  const content = heart.sections['indicators']
  const ids = content?.type === 'list' ? content.items.map(({ id }) => id) : []
  const indicatorIds = ids.filter((id) => id !== 'bp')
  return withList('recommendations', { id: 'rec', title: 'Alt', recommendation: 'Følg op.', indicatorIds })
}
