import { expect, test } from 'vitest'
import { copyPicks, listPicks } from '#app/domain/package/pick-items.ts'
import { stepsOf } from '#app/domain/template/find-section.ts'
import type { ListSection } from '#app/domain/template/template.ts'
import { indicatorSection, makeTemplate } from '#tests/builders/make-template.ts'

function withPicks(): ListSection {
  if (indicatorSection.type !== 'list') throw new Error('Indicators are a list.')
  return {
    ...indicatorSection,
    picks: {
      label: 'Hent tal',
      groups: [
        {
          title: 'Første',
          items: [
            { id: 'a', title: 'Opkald' },
            { id: 'b', title: 'Besøg', kind: 'count' },
          ],
        },
        { title: 'Kun her', kinds: ['organisational'], items: [{ id: 'c', title: 'Møder' }] },
      ],
    },
  }
}

const section = withPicks()

test('what the list has already is told by its title, spaces aside', () => {
  const groups = listPicks(section, [{ id: 'x', title: ' Opkald ' }])
  expect(
    groups.map(({ title, picks }) => [title, ...picks.map((pick) => `${pick.title} ${pick.isTaken}`)]),
  ).toEqual([
    ['Første', 'Opkald true', 'Besøg false'],
    ['Kun her', 'Møder false'],
  ])
})

test('chosen items are copied whole under ids of their own, in the template’s order', () => {
  const ids = ['new-1', 'new-2']
  expect(copyPicks(section, new Set(['c', 'b', 'gone']), () => ids.shift() ?? '')).toEqual([
    { id: 'new-1', title: 'Besøg', kind: 'count' },
    { id: 'new-2', title: 'Møder' },
  ])
})

test('a list without ready items offers none', () => {
  const { picks: _none, ...bare } = section
  expect(listPicks(bare, [])).toEqual([])
  expect(copyPicks(bare, new Set(['a']), () => 'new')).toEqual([])
})

test('a group for other kinds of package is not offered', () => {
  const template = makeTemplate({
    steps: [{ id: 'only', title: 'Ene', intro: 'Her.', sections: [section] }],
    handouts: [],
  })
  const groupsIn = (kind: 'clinical' | 'organisational') =>
    stepsOf(template, kind)
      .flatMap((step) => step.sections)
      .flatMap((one) => (one.type === 'list' ? (one.picks?.groups ?? []) : []))
      .map(({ title }) => title)
  expect(groupsIn('clinical')).toEqual(['Første'])
  expect(groupsIn('organisational')).toEqual(['Første', 'Kun her'])
})
