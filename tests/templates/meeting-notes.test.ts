import { expect, test } from 'vitest'
import { estimatePages } from '#app/domain/handout/estimate-pages.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { findHandout } from '#app/server/handouts.server.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')

function notesOf(id: string): Handout {
  const example = findExample(store, id)
  const template = example && findTemplate(store, example.template, example.language)
  const notes = template && findHandout(buildExampleSource(example, template, '2026-11-22'), 'notes')
  if (!notes) throw new Error('The notes are not made')
  return notes
}

test.each([
  ['hjerte', ['Blok 1: Kontrol og opfølgning', 'Blok 2: Behandling']],
  ['diabetes', ['Blok 1: Tallene', 'Blok 2: Sådan gør vi hos os']],
  ['medicinkort', ['Klyngen ser tallene', 'Følg medicinen']],
])('the notes of %s have lines for the numbers and for the group work after them', (id, parts) => {
  const labels = notesOf(id).blocks.flatMap((block) =>
    block.kind === 'writing-lines' && block.label !== '' ? [block.label] : [],
  )
  expect(labels).toEqual(parts)
})

test.each(['hjerte', 'diabetes', 'medicinkort', 'telefonadgang'])('the notes of %s are one page', (id) => {
  expect(estimatePages(notesOf(id))).toBe(1)
})
