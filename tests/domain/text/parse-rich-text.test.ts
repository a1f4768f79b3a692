import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRichText } from '#app/domain/text/parse-rich-text.ts'
import { makeImageId } from '#tests/builders/make-image.ts'

function doc(...content: readonly unknown[]): object {
  return { type: 'doc', content }
}

function node(type: string, content?: readonly unknown[], attrs: object = {}): object {
  return { type, attrs: { id: 'a', ...attrs }, ...(content ? { content } : {}) }
}

const text = { type: 'text', text: 'Hej' }

test('every kind of block comes back as it was', () => {
  const citation = { type: 'citation', attrs: { referenceId: 'r' } }
  const bold = { ...text, marks: [{ type: 'bold' }] }
  const paragraph = node('paragraph', [text, { type: 'hardBreak' }, bold, citation])
  const all = doc(
    paragraph,
    node('heading', [text], { level: 2 }),
    node('bulletList', [node('listItem', [paragraph])]),
    node('orderedList', [node('listItem', [paragraph])], { start: 3 }),
    node('taskList', [node('taskItem', [paragraph], { checked: true })]),
    node('blockquote', [paragraph]),
    node('image', undefined, { imageId: makeImageId('a'), alt: 'Et kort', width: 'half' }),
    node('image', undefined, { imageId: makeImageId('b'), alt: '', decorative: true, width: 'full' }),
    node('table', [
      node('tableRow', [node('tableHeader', [paragraph], { colspan: 2 }), node('tableCell', [paragraph])]),
    ]),
  )
  expect(parseRichText(all)).toEqual({ ok: true, text: all })
})

test('what the editor adds for its own use is dropped, so that equal texts are equal', () => {
  const link = {
    type: 'link',
    attrs: { href: 'https://example.dk', target: '_blank', rel: 'noopener', class: null },
  }
  const written = doc(
    node(
      'paragraph',
      [
        { ...text, marks: [link] },
        { type: 'text', text: '' },
      ],
      { textAlign: null },
    ),
    node('table', [
      node('tableRow', [node('tableCell', [node('paragraph')], { colspan: 1, rowspan: 1, colwidth: null })]),
    ]),
  )
  const kept = { type: 'link', attrs: { href: 'https://example.dk' } }
  expect(parseRichText(written)).toEqual({
    ok: true,
    text: doc(
      node('paragraph', [{ ...text, marks: [kept] }]),
      node('table', [node('tableRow', [node('tableCell', [node('paragraph')])])]),
    ),
  })
})

test('a decoration has no description, and an unknown width is the whole line', () => {
  const image = (attrs: object) => node('image', undefined, { imageId: makeImageId('a'), ...attrs })
  const written = doc(image({ alt: 'x', decorative: true, src: 'x' }), image({ alt: 7, width: 'huge' }))
  expect(parseRichText(written)).toEqual({
    ok: true,
    text: doc(image({ alt: '', decorative: true, width: 'full' }), image({ alt: '', width: 'full' })),
  })
})

describe('what is outside the closed union is refused, with its path', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['plain text', 'Hej', '$'],
    ['a block of an unknown kind', doc(node('codeBlock')), '$.content[0].type'],
    [
      'a picture by another name than its hash',
      doc(node('image', undefined, { imageId: '../x' })),
      '$.content[0].attrs.imageId',
    ],
    [
      'an inline of an unknown kind',
      doc(node('paragraph', [{ type: 'mention' }])),
      '$.content[0].content[0].type',
    ],
    [
      'a mark of an unknown kind',
      doc(node('paragraph', [{ ...text, marks: [{ type: 'strike' }] }])),
      '$.content[0].content[0].marks[0].type',
    ],
    [
      'an address that runs',
      doc(node('paragraph', [{ ...text, marks: [{ type: 'link', attrs: { href: ' javascript:x' } }] }])),
      '$.content[0].content[0].marks[0].attrs.href',
    ],
    [
      'a citation of nothing',
      doc(node('paragraph', [{ type: 'citation', attrs: { referenceId: '' } }])),
      '$.content[0].content[0].attrs.referenceId',
    ],
    ['a block without an id', doc({ type: 'paragraph' }), '$.content[0].attrs.id'],
    [
      'a list of something else than items',
      doc(node('bulletList', [node('paragraph')])),
      '$.content[0].content[0].type',
    ],
    ['a text without text', doc(node('paragraph', [{ type: 'text' }])), '$.content[0].content[0].text'],
    [
      'content that is no list',
      doc(node('blockquote', undefined, {}), { ...node('blockquote'), content: 'x' }),
      '$.content[1].content',
    ],
  ]
  test.each(cases)('%s', (_name, value, path) => {
    const parsed = parseRichText(value)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual([path])
  })

  test('a text nested without end does not exhaust the stack', () => {
    let deep = node('paragraph')
    for (let level = 0; level < 5000; level += 1) deep = node('blockquote', [deep])
    expect(parseRichText(doc(deep)).ok).toBe(false)
  })

  test('any JSON at all is parsed or refused, never thrown at', () => {
    const docs = fc.record({ type: fc.constant('doc'), content: fc.array(fc.jsonValue()) })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), docs), (value) => {
        expect(parseRichText(value).ok).toBeTypeOf('boolean')
      }),
    )
  })
})
