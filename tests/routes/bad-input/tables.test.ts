import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { makeOpenRound } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, readText } from '#tests/setup/visitor.ts'

let server: RunningServer
let cookie = ''
let clusterId = ''

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  const made = await makeOpenRound(server.services)
  cookie = made.owner.cookie
  clusterId = made.clusterId
})

afterEach(() => expectServerUp(server))
afterAll(() => server.stop())

/** Sends a file as a browser without JavaScript does. */
async function send(path: string, file: Blob, fields: Readonly<Record<string, string>> = {}) {
  const form = new FormData()
  form.set('intent', 'read')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', file, 'tabel.csv')
  const headers = { cookie, 'Accept-Language': 'da' }
  const response = await fetch(server.address + path, { method: 'POST', body: form, headers })
  return { status: response.status, text: readText(await response.text()) }
}

const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])
const locked = new Blob([compound, Buffer.from('EncryptedPackage', 'utf16le')])

const faults = [
  ['an empty file', new Blob([]), 'Der står ingen tabel.'],
  ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])]), 'Filen er ikke en tabel.'],
  ['a workbook with a password', locked, 'Filen er låst med en adgangskode.'],
  ['an old workbook', new Blob([compound]), 'Filen er i et gammelt format.'],
  ['ten thousand rows', new Blob(['P1;1\n'.repeat(10_000)]), 'Tabellen har 10.000 rækker.'],
  ['one column', new Blob(['P1\nP2\n']), 'Der er kun én kolonne.'],
  ['a CPR number', new Blob(['Praksis;Nr\nP1;010180-1236\n']), 'noget, der ligner CPR-numre'],
] as const

test.each(faults)('%s is refused for a round with a sentence', async (_, file, sentence) => {
  const page = await send('/pakker/package/dataindsamling/tabel', file)
  expect(page.status).toBe(422)
  expect(page.text).toContain(sentence)
  expect(page.text).not.toContain('010180')
})

test.each(faults)('%s is refused for the list of practices with a sentence', async (_, file, sentence) => {
  const page = await send(`/klynge/${clusterId}/praksis/tabel`, file)
  expect(page.status).toBe(422)
  expect(page.text).toContain(sentence)
})

test('a table without a column of practices is shown, and says what is missing', async () => {
  const page = await send(
    '/pakker/package/dataindsamling/tabel',
    new Blob(['1 antal;1 i alt\n12;140\n9;98\n']),
  )
  expect(page.status).toBe(200)
  expect(page.text).toContain('Vælg den kolonne, der siger, hvilken praksis rækken handler om.')
})

test('the raw round cannot be fetched by a link, and is a file when it is asked for', async () => {
  const headers = { cookie }
  expect((await fetch(`${server.address}/pakker/package/hent-tal`, { headers })).status).toBe(404)
  const body = new URLSearchParams({ format: 'xlsx' })
  const file = await fetch(`${server.address}/pakker/package/hent-tal`, { method: 'POST', headers, body })
  expect(file.headers.get('Content-Disposition')).toContain('.xlsx')
  expect(new TextDecoder('latin1').decode(await file.arrayBuffer()).startsWith('PK')).toBe(true)
})
