import { RouterContextProvider } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { largestImage } from '#app/domain/image/read-image-header.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { downloadHandout } from '#app/server/download-handouts.server.ts'
import { loadImage, storeImage } from '#app/server/images.server.ts'
import { listImages } from '#db/queries/images.server.ts'
import { makeImageId, makeJpeg, makePng, onePointPng } from '#tests/builders/make-image.ts'
import {
  makeSharedPackage,
  type Person,
  save,
  type SharedPackage,
} from '#tests/builders/make-shared-package.ts'
import { statusOf } from '#tests/builders/make-services.ts'
import { readPart, readParts } from '#tests/builders/read-word.ts'

let shared: SharedPackage

beforeEach(async () => {
  shared = await makeSharedPackage()
})

function visit(person: Person, path: string, body?: Uint8Array) {
  const context = new RouterContextProvider()
  context.set(servicesContext, shared.services)
  const init = body ? { method: 'POST', body: Uint8Array.from(body) } : {}
  const headers = { Cookie: shared.cookieOf(person) }
  return [new Request(`http://localhost/pakker/pack/${path}`, { ...init, headers }), context] as const
}

function send(bytes: Uint8Array, person: Person = 'owner') {
  return storeImage(...visit(person, 'billeder', bytes), 'pack')
}

function fetchImage(imageId: string, person: Person = 'owner') {
  return loadImage(...visit(person, `billeder/${imageId}`), { packageId: 'pack', imageId })
}

async function idOf(bytes: Uint8Array): Promise<string> {
  const answer = await send(bytes)
  return answer.status === 'stored' ? answer.imageId : ''
}

test('a picture comes back as it was sent, may be kept for ever, and is what it says it is', async () => {
  const answer = await fetchImage(await idOf(makePng()), 'reader')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(makePng())
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
})

test('the same picture is stored once', async () => {
  const id = await idOf(makePng())
  expect(await idOf(makePng())).toBe(id)
  expect(await idOf(makeJpeg())).not.toBe(id)
  const stored = await shared.services.db.selectFrom('image').select(['id', 'width', 'created_by']).execute()
  expect(stored).toHaveLength(2)
  expect(stored).toContainEqual({ id, width: 640, created_by: 'owner' })
})

test('what is no picture, and what is too large, is refused and not stored', async () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
  expect(await send(svg)).toEqual({ status: 'refused', reason: 'kind' })
  const large = new Uint8Array(largestImage + 1)
  large.set(makePng())
  expect(await send(large)).toEqual({ status: 'refused', reason: 'too-large' })
  expect(await shared.services.db.selectFrom('image').select('id').execute()).toEqual([])
})

test('only those who may write send pictures, and only members of the cluster see them', async () => {
  const id = await idOf(makePng())
  expect(await statusOf(send(makeJpeg(), 'reader'))).toBe(404)
  expect(await statusOf(send(makeJpeg(), 'stranger'))).toBe(404)
  expect(await statusOf(fetchImage(id, 'stranger'))).toBe(404)
  expect(await statusOf(fetchImage(makeImageId('a')))).toBe(404)
  expect(await statusOf(fetchImage('../../x'))).toBe(404)
})

test('another cluster does not see a picture by knowing its name', async () => {
  const id = await idOf(makePng())
  expect(await listImages(shared.services.db, 'elsewhere', [id])).toEqual([])
})

test('sending and fetching a picture take three statements each', async () => {
  shared.statements.length = 0
  const id = await idOf(makePng())
  expect(shared.statements).toHaveLength(3)
  shared.statements.length = 0
  await fetchImage(id)
  expect(shared.statements).toHaveLength(3)
})

test('a downloaded sheet has the pictures of its texts, read in one statement', async () => {
  const count = async () => {
    shared.statements.length = 0
    const file = await downloadHandout(...visit('reader', 'hent/sheet'), 'pack', 'sheet')
    return { file: new Uint8Array(await file.arrayBuffer()), statements: shared.statements.length }
  }
  const without = await count()
  const attrs = { alt: 'En gråt punkt', width: 'full' }
  const content = [onePointPng, onePointPng, makePng()].map(async (bytes, at) => ({
    type: 'image',
    attrs: { ...attrs, id: `i${at}`, imageId: await idOf(bytes) },
  }))
  const text = { type: 'doc', content: await Promise.all(content) }
  await save(shared, { baseRevision: 0, content: { type: 'rich-text', text } })
  const { file, statements } = await count()
  expect(statements).toBe(without.statements + 1)
  expect(statements).toBeLessThanOrEqual(7)
  expect(readPart(file, 'word/document.xml').match(/descr="En gråt punkt"/g)).toHaveLength(3)
  expect(Object.keys(readParts(file)).filter((name) => name.includes('media/'))).toHaveLength(2)
})
