import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { findHandout, renderHandoutFile } from '#app/server/handouts.server.ts'
import { findExample, loadTemplates } from '#app/server/template-store.server.ts'
import { readParagraphs, readPart } from '#tests/builders/read-word.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(`templates/${name}`, 'utf8'))

/** What somebody who makes templates would add, and nothing else: no line of code knows this sheet. */
const corridorNote = {
  id: 'corridor-note',
  title: 'Seddel til gangen',
  fileName: 'Seddel til gangen',
  purpose: 'Til opslagstavlen.',
  when: 'after',
  look: 'poster',
  blocks: [
    { block: 'heading', level: 1, text: 'Vi ses {meetingDate}' },
    { block: 'section', section: 'brief', box: true, title: 'Derfor' },
    { block: 'programme-notes', lines: 2 },
    { block: 'fold', text: 'riv af her' },
    { block: 'tick-boxes', items: ['Jeg kommer'] },
  ],
}

test('a new handout is a change of the template only', async () => {
  const template = read('klyngepakke.da.v1.json')
  if (typeof template !== 'object' || template === null || !('handouts' in template))
    throw new Error('No template')
  const handouts = Array.isArray(template.handouts) ? template.handouts : []
  const parsed = parseTemplate(
    { ...template, handouts: [...handouts, corridorNote] },
    read('template.schema.json'),
  )
  const example = findExample(loadTemplates('templates'), 'hjerte')
  if (!parsed.ok || !example) throw new Error('The template was refused.')
  const handout = findHandout(buildExampleSource(example, parsed.template, '2026-11-22'), 'corridor-note')
  if (!handout) throw new Error('The handout is not made.')
  const { name, bytes } = await renderHandoutFile(handout)
  const said = readParagraphs(readPart(bytes, 'word/document.xml')).map(({ text }) => text)
  expect(name).toBe('Iskæmisk hjertesygdom – Seddel til gangen.docx')
  expect(said).toEqual(
    expect.arrayContaining([
      'Vi ses torsdag 14.\u00A0januar 2027',
      'Derfor',
      'Målet er at bremse sygdommen og give flere gode leveår.',
      'Blok 1: Kontrol og opfølgning',
      'riv af her',
    ]),
  )
})
