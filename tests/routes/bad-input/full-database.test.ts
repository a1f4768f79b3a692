import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { fillDatabase, makeRoom } from '#tests/setup/full-database.ts'
import { captureServerOutput } from '#tests/setup/server-output.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import {
  type Answer,
  expectServerUp,
  type HttpVisitor,
  makeHttpVisitor,
  readText,
} from '#tests/setup/visitor.ts'

let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>
let owner: HttpVisitor
let token = ''
let output = { read: () => '' }

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  made = await makeOpenRound(server.services)
  owner = makeHttpVisitor(server, made.owner.cookie)
  token = (await makeVisit(server.services, made.page, made.participants[0]?.id ?? '')).token
})

beforeEach(async () => {
  output = captureServerOutput()
  await fillDatabase(server.services)
})

/** Full is no fault of the program: the log has no stack trace of it, and the server goes on. */
afterEach(async () => {
  expect(output.read()).toBe('')
  await expectServerUp(server)
  await makeRoom(server.services)
})

afterAll(() => server.stop())

/** The last pages have room for some rows: sends until there is none, a different text each time. */
async function sendUntilFull(send: (attempt: number) => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await send(attempt)
    if (answer.status === 507) return answer
  }
  throw new Error('The database never filled up')
}

const sentence = 'Serverens disk er fuld, så det nye kunne ikke gemmes. Det, der var gemt, er i behold.'

/** Every place where a coordinator types, with what is typed there (and must be shown again), the attempt in it. */
const forms: readonly {
  readonly what: string
  readonly path: string
  readonly form: (typed: string) => Readonly<Record<string, string>>
}[] = [
  { what: 'a cluster', path: '/?index', form: (typed) => ({ cluster: typed }) },
  { what: 'a practice', path: '/klynge/cluster/praksis', form: (typed) => ({ name: typed }) },
  {
    what: 'a list of practices',
    path: '/klynge/cluster/praksis',
    form: (typed) => ({ job: 'paste', lines: typed }),
  },
  {
    what: 'a package',
    path: '/klynge/cluster/ny-pakke',
    form: (typed) => ({ title: typed, start: 'template/klyngepakke/1/clinical' }),
  },
  {
    what: 'an invitation',
    path: '/klynge/cluster/personer',
    form: (typed) => ({ intent: 'invite', name: '', email: '', role: 'reader', note: typed }),
  },
]

test.each(forms)('$what that does not fit is told, with what was typed', async ({ path, form }) => {
  const typedAt = (attempt: number) => `Det her skrev jeg som nummer ${attempt}`
  let last = ''
  const answer = await sendUntilFull((attempt) => {
    last = typedAt(attempt)
    return owner.visit(path, form(last))
  })
  expect(readText(answer.text)).toContain(sentence)
  expect(readText(answer.text)).toContain(last)
  await makeRoom(server.services)
  expect((await owner.visit(path, form(last))).status).toBeLessThan(400)
})

test('links that do not fit are told, and none is shown that does not work', async () => {
  const seat = made.participants[1]?.id ?? ''
  const answer = await sendUntilFull(() =>
    owner.visit('/pakker/package/dataindsamling', { intent: 'link', seat }),
  )
  expect(readText(answer.text)).toContain(sentence)
  expect(answer.text).not.toContain('/svar/')
})

test('a section that does not fit is answered in JSON, and the text before it stands', async () => {
  const [section] = sectionsOf(made.page.template, 'clinical').filter(({ type }) => type === 'rich-text')
  const path = `/pakker/package/afsnit/${section?.id}`
  const before = (await owner.visit(path)).text
  const { revision }: { revision: number } = JSON.parse(before)
  const content: SectionContent = { type: 'rich-text', text: makeRichText('ord '.repeat(10_000)) }
  const save = { baseRevision: revision, content, setAside: [] }
  const full = await owner.sendJson(path, save)
  expect(full.status).toBe(507)
  expect(JSON.parse(full.text)).toEqual({ status: 'full' })
  expect((await owner.visit(path)).text).toBe(before)
  await makeRoom(server.services)
  const saved = await owner.sendJson(path, save)
  expect(saved.status).toBe(200)
  expect(JSON.parse(saved.text)).toMatchObject({ status: 'saved', revision: revision + 1 })
})

function fillForm(reason: string): Record<string, string> {
  return Object.fromEntries(
    made.round.indicators.flatMap(({ id }) => [
      [fieldName('numerator', id), ''],
      [fieldName('denominator', id), ''],
      [fieldName('not-found', id), 'yes'],
      [fieldName('reason', id), reason],
    ]),
  )
}

test.each([
  ['save', 45],
  ['send', 13],
] as const)('a practice’s form that does not fit comes back as typed (%s)', async (intent, times) => {
  const visitor = makeHttpVisitor(server)
  const before = (await visitor.visit(`/svar/${token}`)).text
  const reason = `Vi kan ikke ${intent}. ${'Tallet findes ikke. '.repeat(times)}`
  const form = { ...fillForm(reason), intent }
  const full = await sendUntilFull(() => visitor.visit(`/svar/${token}`, form))
  expect(readText(full.text)).toContain('Serverens disk er fuld. Det, I har skrevet, står her stadig.')
  expect(full.text.split(reason).length - 1).toBeGreaterThanOrEqual(made.round.indicators.length)
  expect((await visitor.visit(`/svar/${token}`)).text.length).toBe(before.length)
  await makeRoom(server.services)
  const location = intent === 'send' ? `/svar/${token}/kvittering#kvittering` : `/svar/${token}`
  expect(await visitor.visit(`/svar/${token}`, form)).toMatchObject({ status: 303, location })
})

test('a practice’s autosave that does not fit is answered in JSON, and comes through later', async () => {
  const visitor = makeHttpVisitor(server)
  const address = (await makeVisit(server.services, made.page, made.participants[2]?.id ?? '')).token
  await fillDatabase(server.services)
  const form = fillForm('Tallet findes ikke. '.repeat(40))
  const full = await sendUntilFull(() => visitor.visit(`/svar/${address}/gem`, form))
  expect(JSON.parse(full.text)).toEqual({ status: 'full' })
  await makeRoom(server.services)
  expect((await visitor.visit(`/svar/${address}/gem`, form)).status).toBe(200)
})

test('every page can still be read', async () => {
  const pages = [
    '/',
    '/klynge/cluster/praksis',
    '/pakker/package',
    '/pakker/package/dataindsamling',
    `/svar/${token}`,
  ]
  for (const page of pages) {
    expect({ page, status: (await owner.visit(page)).status }).toEqual({ page, status: 200 })
  }
})
