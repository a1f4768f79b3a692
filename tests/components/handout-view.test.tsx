import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HandoutView } from '#app/components/handout-view.tsx'
import { ImageFolderContext, imageFolder } from '#app/components/image-view.tsx'
import { writingRowHeights } from '#app/domain/handout/writing-room.ts'
import { everyHandoutBlock, everyText } from '#tests/builders/make-every-block.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'
import { makeImageId } from '#tests/builders/make-image.ts'

const citations = { numbers: { first: 1, second: 2 }, areListed: true }
const html = renderToStaticMarkup(<HandoutView handout={makeHandout(everyHandoutBlock, { citations })} />)

function textOf(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')
}

/** Which spaces may end a line is the printer's business. */
const withSpaces = (text: string) => text.replaceAll('\u00A0', ' ')

test('everything on the sheet is on the screen', () => {
  expect(everyText.filter((text) => !withSpaces(textOf(html)).includes(withSpaces(text)))).toEqual([])
})

test('headings stand under the title, level by level', () => {
  const levels = [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/g)].map((match) => [
    match[1],
    textOf(match[2] ?? ''),
  ])
  expect(levels).toEqual([
    ['2', 'Ark'],
    ['3', '1 Kapitel'],
    ['4', 'Skrevet overskrift'],
  ])
})

test('the contents lead to the headings', () => {
  expect(html).toContain('<a href="#heading_1">Kapitel</a>')
  expect(html).toContain('id="heading_1"')
})

test('tables have heads with a scope and a caption', () => {
  expect(html).toContain('<caption>Tabel\u00A01. Tal</caption>')
  expect(html.match(/<th scope="col"/g)).toHaveLength(6)
})

test('every height of a row to write in has a rule of its own', () => {
  const rules = readFileSync('app/components/handout/handout-table.module.css', 'utf8')
  for (const height of writingRowHeights)
    expect(rules).toContain(`.room${height} td {\n  height: calc(${height} * var(--mm) * var(--rows))`)
})

test('tick boxes show how they stand and cannot be ticked here', () => {
  const boxes = html.match(/<input[^>]*>/g) ?? []
  expect(boxes).toHaveLength(4)
  expect(boxes.every((box) => box.includes('disabled'))).toBe(true)
  expect(boxes.filter((box) => box.includes('checked=""'))).toHaveLength(2)
})

test('a link that is not safe shows its text alone', () => {
  expect(html).toContain('<a href="https://example.dk/?a=1&amp;b=2">vejledningen</a>')
  expect(html).not.toContain('javascript')
})

test('a citation is a raised number that leads to its reference, and a dead one says so', () => {
  const raised = [...html.matchAll(/<sup>(.*?)<\/sup>/g)].map((match) => match[1])
  const first = '<a href="#reference_1" role="doc-noteref">1</a>'
  const second = '<a href="#reference_2" role="doc-noteref">2</a>'
  expect(raised).toEqual([first, ',[?]', second, first])
  expect(html).toContain('<li id="reference_2">Kilde to</li>')
})

test('pictures are fetched from the package, and described where there is none to fetch from', () => {
  expect(html).toContain('<p>Telefonen på skranken</p>')
  const fetched = renderToStaticMarkup(
    <ImageFolderContext value={imageFolder('pack')}>
      <HandoutView handout={makeHandout(everyHandoutBlock)} />
    </ImageFolderContext>,
  )
  const images = fetched.match(/<img [^>]*>/g) ?? []
  expect(images).toHaveLength(3)
  expect(images[0]).toContain(`src="/pakker/pack/billeder/${makeImageId('1')}"`)
  expect(images[0]).toContain('alt="Telefonen på skranken" data-width="half"')
  expect(images[1]).toContain('alt=""')
})

test('the sheet is in its own language, also in its words for those who cannot see', () => {
  const english = renderToStaticMarkup(
    <HandoutView
      handout={makeHandout([{ kind: 'writing-lines', count: 2, label: '' }], { language: 'en' })}
    />,
  )
  expect(english).toContain('<article')
  expect(english).toContain('lang="en"')
  expect(english).toContain('2 lines to write on')
})

test('nothing on the sheet is styled inline: the content policy would refuse it', () => {
  expect(html).not.toContain('style=')
})
