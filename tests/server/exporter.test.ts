import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Exporter, ExportJob } from '#app/server/export-jobs.server.ts'
import { ExportError, type ExporterOptions, startExporter } from '#app/server/exporter.server.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'

/** A thread that answers with the sheet's title, and stumbles over some. */
const script = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ handout: { title } }) => {
  if (title === 'dies') process.exit(3)
  if (title === 'hangs') return
  if (title === 'fails') parentPort.postMessage({ status: 'failed', message: 'no such font' })
  else parentPort.postMessage({ status: 'made', bytes: new TextEncoder().encode(title) })
})
`

let folder = ''
let exporter: Exporter | undefined

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-exporter-'))
  writeFileSync(path.join(folder, 'worker.mjs'), script)
})
afterEach(() => exporter?.stop())
afterAll(() => rmSync(folder, { recursive: true }))

function start(options: ExporterOptions = {}): Exporter {
  exporter = startExporter(path.join(folder, 'worker.mjs'), options)
  return exporter
}

function makeJob(title: string): ExportJob {
  return { kind: 'file', handout: makeHandout([], { title }), pictures: new Map() }
}

async function textOf(bytes: Promise<Uint8Array>): Promise<string> {
  return new TextDecoder().decode(await bytes)
}

test('files are made in another thread, each for whoever asked', async () => {
  const { render } = start()
  const made = await Promise.all(['a', 'b', 'c'].map((title) => textOf(render(makeJob(title)))))
  expect(made).toEqual(['a', 'b', 'c'])
})

test('a file that cannot be made is told to whoever asked, and the next is made', async () => {
  const { render } = start()
  await expect(render(makeJob('fails'))).rejects.toThrow(new ExportError('no such font'))
  expect(await textOf(render(makeJob('next')))).toBe('next')
})

test('a thread that dies takes one file with it', async () => {
  const { render } = start()
  const [dead, next] = await Promise.allSettled([render(makeJob('dies')), textOf(render(makeJob('next')))])
  expect(dead).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('ended with code 3') },
  })
  expect(next).toMatchObject({ value: 'next' })
})

test('a file that takes too long is given up, and the next is made', async () => {
  const { render } = start({ patience: 2_000 })
  const [stuck, next] = await Promise.allSettled([render(makeJob('hangs')), textOf(render(makeJob('next')))])
  expect(stuck).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('took too long') },
  })
  expect(next).toMatchObject({ value: 'next' })
})

test('more than can wait are refused at once, and nothing else is lost', async () => {
  const { render } = start({ mostWaiting: 1 })
  const first = textOf(render(makeJob('first')))
  const second = textOf(render(makeJob('second')))
  await expect(render(makeJob('third'))).rejects.toThrow('1 files are waiting')
  expect(await Promise.all([first, second])).toEqual(['first', 'second'])
})

test('when the server stops, whoever waits is told', async () => {
  const { render, stop } = start()
  const waiting = Promise.allSettled([render(makeJob('hangs')), render(makeJob('next'))])
  await stop()
  const told = { status: 'rejected', reason: { message: 'The server is stopping' } }
  expect(await waiting).toMatchObject([told, told])
})
