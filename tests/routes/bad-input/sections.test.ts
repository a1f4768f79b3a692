import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { listRevisions } from '#db/queries/sections.server.ts'
import { makePackage, readPage } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, type HttpVisitor, makeHttpVisitor } from '#tests/setup/visitor.ts'

let server: RunningServer
let owner: HttpVisitor
let ids = { text: '', form: '', list: '' }
let path = ''

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  const made = await makePackage(server.services)
  owner = makeHttpVisitor(server, made.owner.cookie)
  const { template } = await readPage(server.services, made.owner.cookie)
  const idOf = (type: string) =>
    sectionsOf(template, 'clinical').find((section) => section.type === type)?.id ?? ''
  ids = { text: idOf('rich-text'), form: idOf('form'), list: idOf('list') }
  path = `/pakker/${made.packageId}/afsnit/${ids.text}`
})

afterEach(() => expectServerUp(server))
afterAll(() => server.stop())

function makeText(words: string): SectionContent {
  return { type: 'rich-text', text: makeRichText(words) }
}

async function readStored() {
  const answer = await owner.visit(path)
  const stored: { revision: number; content: unknown } = JSON.parse(answer.text)
  return stored
}

test('a stale save overwrites nothing: it is answered with the newer text, and both end in the history', async () => {
  const base = (await readStored()).revision
  const first = await owner.sendJson(path, { baseRevision: base, content: makeText('Den første.') })
  expect(first.status).toBe(200)
  const stale = await owner.sendJson(path, { baseRevision: base, content: makeText('Den anden.') })
  expect(stale.status).toBe(409)
  expect(JSON.parse(stale.text)).toMatchObject({
    status: 'conflict',
    revision: base + 1,
    content: makeText('Den første.'),
  })
  expect(await readStored()).toMatchObject({ revision: base + 1, content: makeText('Den første.') })
  const chosen = await owner.sendJson(path, {
    baseRevision: base + 1,
    content: makeText('Den første.'),
    setAside: [makeText('Den anden.')],
  })
  expect(chosen.status).toBe(200)
  const history = await listRevisions(server.services.db, { packageId: 'package', sectionId: ids.text })
  const texts = JSON.stringify(history)
  expect(texts).toContain('Den første.')
  expect(texts).toContain('Den anden.')
})

test('an answer that was lost on the way is asked for again without a second version', async () => {
  const { revision } = await readStored()
  const save = { baseRevision: revision, content: makeText('Én gang.') }
  await owner.sendJson(path, save)
  const again = await owner.sendJson(path, save)
  expect(again.status).toBe(200)
  expect(JSON.parse(again.text)).toMatchObject({ status: 'saved', revision: revision + 1 })
})

const text = JSON.stringify(makeText('Ny.'))

test.each([
  '',
  '{',
  'null',
  '[]',
  '"tekst"',
  '{}',
  '{"baseRevision":"0"}',
  `{"baseRevision":-1,"content":${text}}`,
  `{"baseRevision":0.5,"content":${text}}`,
  `{"baseRevision":1e400,"content":${text}}`,
  '{"baseRevision":0}',
  '{"baseRevision":0,"content":null}',
  '{"baseRevision":0,"content":{"type":"list","items":[]}}',
  '{"baseRevision":0,"content":{"type":"rich-text","text":{"type":"doc","content":[{"type":"script"}]}}}',
  '{"baseRevision":0,"content":{"type":"rich-text","text":{"type":"doc","content":{}}}}',
  `{"baseRevision":0,"content":${text},"setAside":"x"}`,
  `{"baseRevision":0,"content":${text},"setAside":[null]}`,
  '{"__proto__":{"baseRevision":0},"constructor":1}',
  `${'['.repeat(200_000)}`,
  `${'[{"content":'.repeat(30_000)}1${'}]'.repeat(30_000)}`,
])('JSON that is no save is refused in words: %#', async (body) => {
  const before = await readStored()
  const answer = await owner.sendJson(path, body)
  expect(answer.status).toBe(422)
  expect(JSON.parse(answer.text)).toMatchObject({
    status: 'refused',
    faults: [
      { path: expect.stringMatching(/^\$/), message: { da: expect.any(String), en: expect.any(String) } },
    ],
  })
  expect(await readStored()).toEqual(before)
})

test('a text nested deeper than anyone writes is refused, not followed to the end', async () => {
  let block = '{"type":"paragraph","attrs":{"id":"p"}}'
  for (let depth = 0; depth < 5_000; depth += 1) {
    block = `{"type":"blockquote","attrs":{"id":"q${depth}"},"content":[${block}]}`
  }
  const body = `{"baseRevision":0,"content":{"type":"rich-text","text":{"type":"doc","content":[${block}]}}}`
  const answer = await owner.sendJson(path, body)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Teksten er indlejret for dybt.')
})

test.each(['form', 'list'] as const)(
  'a %s takes no field and no type that it has no room for',
  async (type) => {
    const page = `/pakker/package/afsnit/${ids[type]}`
    const value = { deep: [[[{ constructor: 'x' }]]] }
    const content =
      type === 'form'
        ? { type, values: { 'findes-ikke': value } }
        : { type, items: [{ id: 'a', 'findes-ikke': value }] }
    const answer = await owner.sendJson(page, { baseRevision: 0, content })
    expect(answer.status).toBe(422)
    expect(JSON.parse(answer.text)).toMatchObject({ status: 'refused' })
  },
)

test('two items with one id are refused', async () => {
  const items = [{ id: 'a' }, { id: 'a' }]
  const answer = await owner.sendJson(`/pakker/package/afsnit/${ids.list}`, {
    baseRevision: 0,
    content: { type: 'list', items },
  })
  expect(answer.status).toBe(422)
})

test('a paste of five million characters is told in JSON that it is too large', async () => {
  const before = await readStored()
  const content = makeText('x'.repeat(5_000_000))
  const answer = await owner.sendJson(path, { baseRevision: before.revision, content })
  expect(answer.status).toBe(413)
  expect(JSON.parse(answer.text)).toMatchObject({
    status: 'too-large',
    message: { da: expect.stringContaining('Intet er gemt eller slettet.') },
  })
  expect(await readStored()).toEqual(before)
})

test('a text as long as a booklet is still taken', async () => {
  const { revision } = await readStored()
  const content = makeText('ord '.repeat(100_000))
  expect((await owner.sendJson(path, { baseRevision: revision, content })).status).toBe(200)
})
