import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPastedHtml } from '#app/domain/text/paste/clean-pasted-html.ts'

function paste(name: string): string {
  return cleanPastedHtml(readFileSync(`tests/fixtures/paste/${name}`, 'utf8')).replace(/\s+/g, ' ')
}

test('a text from Word has real lists, levels, tables and marks, and nothing of its looks', () => {
  expect(paste('word.html')).toBe(
    '<h1>Telefontid</h1>' +
      '<p>Alle patienter skal kunne <strong>komme igennem</strong> p&aring; telefonen &ndash; ogs&aring; om <em>mandagen</em>.</p>' +
      '<h2>S&aring;dan g&oslash;r vi</h2>' +
      '<ul><li><p>To ved telefonen</p><ul><li><p>en fra klokken 8</p></li></ul></li><li><p>Tal p&aring; tavlen</p></li></ul>' +
      '<p>R&aelig;kkef&oslash;lgen er:</p>' +
      '<ol><li><p>Ring</p></li><li><p>Vent</p></li></ol>' +
      '<table><tbody><tr><td><p><strong>Dag</strong></p></td><td><p><strong>Opkald</strong></p></td></tr>' +
      '<tr><td><p>Mandag</p></td><td><p>140 stk.</p></td></tr></tbody></table>' +
      '<p><a href="https://www.example.dk/telefon">Kilden</a> og side 2</p>',
  )
})

test('a text from Google Docs is not all bold, and its inner lists stand under their points', () => {
  expect(paste('google-docs.html')).toBe(
    '<h1>Telefontid</h1>' +
      '<p>Alle skal kunne <strong>komme igennem</strong><em> om mandagen</em></p>' +
      '<ul><li><p>To ved telefonen</p><ul><li><p>en fra klokken 8</p></li></ul></li><li><p>Tal på tavlen</p></li></ul>' +
      '<ul data-type="taskList"><li data-type="taskItem" data-checked="true"><p>Husket</p></li>' +
      '<li data-type="taskItem" data-checked="false"><p>Ikke husket</p></li></ul>' +
      '<p><a href="https://example.dk/a?b=1">Kilden</a></p>' +
      '<table><tbody><tr><td><p>Dag</p></td><td><p>Opkald</p></td></tr><tr><td><p>Mandag</p></td><td><p>140</p></td></tr></tbody></table>',
  )
})

test('a web page keeps its words and its shape, and nothing of it runs', () => {
  expect(paste('web.html')).toBe(
    '<h1>Hvad ved vi?</h1><h2>Kort fortalt</h2>' +
      '<p>Ring <em>f&oslash;r</em> kl. 9<br>eller skriv.</p><p>Det tager 5 min. pr. m² &amp; CO₂.</p>' +
      '<ol start="3"><li><p>Tredje</p><ul><li><p>under</p></li></ul></li><li><p>Fjerde</p><p>med mere</p></li></ol>' +
      '<blockquote><p>Sagt af en patient</p></blockquote>' +
      '<p>En æske i en æske</p><p>og løs tekst</p>' +
      '<p>fælden og <a href="mailto:klynge@example.dk">brevet</a></p>' +
      '<p>Opkald</p>' +
      '<table><tbody><tr><th><p>Dag</p></th><th><p>Antal</p></th></tr><tr><td colspan="2"><p>Alle</p><p>indre</p></td></tr></tbody></table>' +
      '<p>1 &lt; 2</p>',
  )
})

describe('programs that write lists in their own way', () => {
  test('Word on the web makes a list of each point', () => {
    const point = (level: number, words: string, start = 1) =>
      `<div class="ListContainerWrapper"><ol start="${start}"><li data-aria-level="${level}"><p><span class="TextRun">${words}</span></p></li></ol></div>`
    expect(cleanPastedHtml(point(1, 'a') + point(2, 'b') + point(1, 'c', 2))).toBe(
      '<ol><li><p>a</p><ol><li><p>b</p></li></ol></li><li><p>c</p></li></ol>',
    )
  })

  test('two numbered lists after one another stay two', () => {
    expect(cleanPastedHtml('<ol><li>a</li></ol><ol><li>b</li></ol>')).toBe(
      '<ol><li><p>a</p></li></ol><ol><li><p>b</p></li></ol>',
    )
  })

  test('a list that begins at a deeper level is a list', () => {
    const point = (level: number, words: string) =>
      `<p style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">-</span>${words}</p>`
    expect(cleanPastedHtml(point(2, 'a') + point(1, 'b'))).toBe('<ul><li><p>a</p></li><li><p>b</p></li></ul>')
  })
})

test('a frame drawn as a table is no table', () => {
  expect(cleanPastedHtml('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toBe('<p>a</p><p>b</p>')
})

test('what comes from one of our own texts stays as it is', () => {
  const own = '<p data-pm-slice="1 1 []" data-id="x">a</p>'
  expect(cleanPastedHtml(own)).toBe(own)
})

test('lines that a viewer of PDF files broke are joined', () => {
  const lines = [
    'Patienterne skal kunne komme igennem på tele-',
    'fonen inden for fem minutter, også',
    'om mandagen.',
  ]
  const html = lines
    .map((line) => `<span role="presentation">${line}</span><br role="presentation">`)
    .join('')
  expect(cleanPastedHtml(html)).toBe(
    '<p>Patienterne skal kunne komme igennem på telefonen inden for fem minutter, også om mandagen.</p>',
  )
})

const allowed =
  /^(?:[^<>]|<\/?(?:p|h[123]|ul|ol|li|blockquote|table|tbody|tr|td|th|strong|em|a)>|<br>|<ol start="\d+">|<ul data-type="taskList">|<li data-type="taskItem" data-checked="(?:true|false)">|<t[dh](?: (?:col|row)span="\d+")*>|<a href="(?:https?:|mailto:)[^"<>]*">)*$/i

test('whatever is pasted, only allowed kinds come out', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...'<p> </p> <b> </b> <ul> <ol> <li> </ul> <table> <tr> <td> </td> <h4> </h4> <br> <span> </span> <div'.split(
        ' ',
      ),
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:alert(1)">',
      '<a href=\'https://a"onclick="b\'>',
      '<p style="mso-list:l0 level1 lfo1">',
      '<li aria-level="9">',
      '<!--',
      '-->',
      '<svg>',
      '<td colspan="3">',
    ),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      expect(cleanPastedHtml(parts.join(''))).toMatch(allowed)
    }),
    { numRuns: 400 },
  )
})
