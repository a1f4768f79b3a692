import { expect, test } from 'vitest'
import { findReusableTexts } from '#app/domain/package/reusable-texts.ts'
import type { UiSchema } from '#app/domain/template/template.ts'

const uiSchema: UiSchema = {
  type: 'VerticalLayout',
  elements: [
    { type: 'Control', scope: '#/properties/title' },
    {
      type: 'Group',
      elements: [{ type: 'Control', scope: '#/properties/denominator', options: { reuse: true } }],
    },
  ],
}
const item = (id: string, denominator?: string) => ({ id, title: `Emne ${id}`, denominator })

test('the nearest text above is offered again, and only where the template asks for it', () => {
  const items = [item('a', 'alle'), item('b', 'alle med KOL'), item('c'), item('d', 'andre')]
  expect(findReusableTexts(uiSchema, items, 'c')).toEqual({ denominator: 'alle med KOL' })
})

test('the first item takes over from the last one below', () => {
  const items = [item('a'), item('b', 'alle'), item('c', 'andre')]
  expect(findReusableTexts(uiSchema, items, 'a')).toEqual({ denominator: 'andre' })
})

test('nothing is offered for a single item, or while none is open', () => {
  expect(findReusableTexts(uiSchema, [item('a', 'alle')], 'a')).toEqual({})
  expect(findReusableTexts(uiSchema, [item('a', 'alle'), item('b')], null)).toEqual({})
})
