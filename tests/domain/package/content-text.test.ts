import { expect, test } from 'vitest'
import { textOfContent } from '#app/domain/package/content-text.ts'
import { findSection } from '#app/domain/template/find-section.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { template } from '#tests/builders/say-findings.ts'

function textOf(sectionId: string, content: Parameters<typeof textOfContent>[1], names = {}): string {
  const section = findSection(template, sectionId)
  return section ? textOfContent(section, content, names) : ''
}

test('what an item points to is called by its name, and what is gone by its id', () => {
  const item: ListItem = { id: 'r', title: 'Blodtryk', indicatorIds: ['bp', 'gone'], referenceIds: ['dsam'] }
  const labels = new Map([
    ['bp', '3 Systolisk blodtryk'],
    ['dsam', '1 Vejledning'],
  ])
  const names = { nameOf: (id: string) => labels.get(id) }
  expect(textOf('recommendations', { type: 'list', items: [item] }, names)).toBe(
    'Område: Blodtryk\nMålepunkter: 3 Systolisk blodtryk\ngone\nReferencer: 1 Vejledning',
  )
})

test('citations are printed by their numbers where these are known', () => {
  const content = [
    { type: 'text', text: 'Som vist' },
    { type: 'citation', attrs: { referenceId: 'a' } },
  ] as const
  const text = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'p' }, content }] } as const
  expect(textOf('brief', { type: 'rich-text', text }, { numbers: { a: 2 } })).toBe('Som vist[2]')
})
