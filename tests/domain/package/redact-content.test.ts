import { expect, test } from 'vitest'
import { redactContent } from '#app/domain/package/redact-content.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import { makeImageId } from '#tests/builders/make-image.ts'

/** A number that can belong to nobody: the seventh digit puts the birth in 1858. */
const number = '010158-5000'

function paragraph(...content: readonly Inline[]): SectionContent {
  const block = { type: 'paragraph' as const, attrs: { id: 'p1' }, content }
  return { type: 'rich-text', text: { type: 'doc', content: [block] } }
}

test('content without a number is given back as it is', () => {
  const content = paragraph({ type: 'text', text: 'Ring til 12 34 56 78 den 14. januar' })
  expect(redactContent(content)).toEqual({ content, places: [] })
})

test('the number goes, the rest of the sentence stays', () => {
  const { content, places } = redactContent(paragraph({ type: 'text', text: `Patienten ${number} kom ikke` }))
  expect(content).toEqual(paragraph({ type: 'text', text: 'Patienten [CPR] kom ikke' }))
  expect(places).toEqual([{ id: 'p1', path: '' }])
})

test('a number that is half bold is found all the same', () => {
  const { content } = redactContent(
    paragraph(
      { type: 'text', text: 'Se 0101' },
      { type: 'text', text: '58-5000', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' igen' },
    ),
  )
  expect(content).toEqual(paragraph({ type: 'text', text: 'Se [CPR]' }, { type: 'text', text: ' igen' }))
})

test('a citation in the middle of a number hides nothing, and stays', () => {
  const citation = { type: 'citation', attrs: { referenceId: 'r' } } as const
  const { content } = redactContent(
    paragraph({ type: 'text', text: 'Se 010158' }, citation, { type: 'text', text: '-5000' }),
  )
  expect(content).toEqual(paragraph({ type: 'text', text: 'Se [CPR]' }, citation))
})

test('the description of a picture is looked through as well', () => {
  const image = (alt: string) =>
    ({ type: 'image', attrs: { id: 'i1', imageId: makeImageId('a'), alt, width: 'full' } }) as const
  const holding = (alt: string): SectionContent => ({
    type: 'rich-text',
    text: { type: 'doc', content: [{ type: 'blockquote', attrs: { id: 'q' }, content: [image(alt)] }] },
  })
  const { content, places } = redactContent(holding(`Brev om ${number}`))
  expect(content).toEqual(holding('Brev om [CPR]'))
  expect(places).toEqual([{ id: 'i1', path: 'alt' }])
})

test('a link that holds a number loses its address', () => {
  const href = `https://eksempel.dk/${number}`
  const { content, places } = redactContent(
    paragraph({ type: 'text', text: 'journal', marks: [{ type: 'link', attrs: { href } }] }),
  )
  expect(content).toEqual(paragraph({ type: 'text', text: 'journal' }))
  expect(places).toHaveLength(1)
})

test('items tell which of them and which field, however deep', () => {
  const item = { id: 'i1', title: 'Tal', instructions: [{ steps: `Slå ${number} op` }] }
  const { content, places } = redactContent({ type: 'list', items: [item] })
  expect(places).toEqual([{ id: 'i1', path: 'instructions.0.steps' }])
  expect(JSON.stringify(content)).toContain('Slå [CPR] op')
})

test('a number in a number field is left out', () => {
  const { content } = redactContent({ type: 'form', values: { minutes: 101585000 } })
  expect(JSON.stringify(content)).toBe('{"type":"form","values":{}}')
})
