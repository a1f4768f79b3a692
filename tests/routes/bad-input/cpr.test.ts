import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { initialSections } from '#app/domain/package/section-content.ts'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { Section } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { findSubmission } from '#db/queries/submissions.server.ts'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import { makeSectionText } from '#tests/builders/make-section-text.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { findInDatabase } from '#tests/setup/database-text.ts'
import { captureServerOutput } from '#tests/setup/server-output.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, type HttpVisitor, makeHttpVisitor, readText } from '#tests/setup/visitor.ts'

/** Nobody's: by its seventh digit and year the person was born in 1858. As typed, and as it would be stored elsewhere. */
const cpr = '020358-5004'
const forms = [cpr, '0203585004', '203585004']

let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>
let owner: HttpVisitor
let output = { read: () => '' }

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
})

beforeEach(() => {
  output = captureServerOutput()
})

/** Whatever a test sent: the number is in no table, in no byte of the files, and in no line of the log. */
afterEach(async () => {
  for (const form of forms) {
    expect(output.read()).not.toContain(form)
    expect(await findInDatabase(server.services, form)).toEqual([])
  }
  await expectServerUp(server)
})

afterAll(() => server.stop())

const sentence = 'Det ligner et CPR-nummer. Det er ikke gemt. Fjern det, og skriv videre.'
const account = { name: 'Koordinator', email: 'k@example.dk', password: 'en lang sætning', cluster: 'Nord' }

test.each(['name', 'email', 'cluster'])('the first account takes none as its %s', async (field) => {
  const answer = await makeHttpVisitor(server).visit('/foerste-gang', { ...account, [field]: `Nord ${cpr}` })
  expect(answer.status).toBe(422)
  expect(readText(answer.text)).toContain(sentence)
})

test('a sign-in with one as e-mail or password leaves no trace', async () => {
  made = await makeOpenRound(server.services)
  owner = makeHttpVisitor(server, made.owner.cookie)
  for (const typed of [
    { email: cpr, password: 'x' },
    { email: 'k@example.dk', password: cpr },
  ]) {
    expect((await makeHttpVisitor(server).visit('/log-ind', typed)).status).toBe(422)
  }
})

const practice = { name: 'P', number: '', doctors: '', listSize: '', email: '', recordSystem: '' }

test('no name in a cluster takes one: cluster, practice, package, colleague', async () => {
  const cluster = `/klynge/${made.clusterId}`
  const colleague = await makeMember(server.services, made.clusterId, 'editor')
  const start = 'template/klyngepakke/1/clinical'
  const invitation = { intent: 'invite', name: '', email: '', role: 'reader', note: '' }
  const posts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['/?index', { cluster: `Nord ${cpr}` }],
    ...Object.keys(practice).map((field) => [`${cluster}/praksis`, { ...practice, [field]: cpr }] as const),
    [`${cluster}/praksis`, { job: 'paste', lines: `P5\nP6;;;;${cpr}@example.dk\nP7 ${cpr}` }],
    [`${cluster}/ny-pakke`, { title: `KOL ${cpr}`, start }],
    ...['name', 'email', 'note'].map(
      (field) => [`${cluster}/personer`, { ...invitation, [field]: cpr }] as const,
    ),
    [
      `${cluster}/personer`,
      { intent: 'hand-over', to: colleague.accountId, ownRole: 'reader', handoverNote: `Spørg ${cpr}` },
    ],
  ]
  for (const [path, form] of posts) {
    const answer = await owner.visit(path, form)
    expect({ form, status: answer.status }).toEqual({ form, status: 422 })
    expect(readText(answer.text)).toContain('Det ligner et CPR-nummer.')
  }
})

test('what a page reads but does not keep is not kept either', async () => {
  const posts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [`/pakker/${made.packageId}?index`, { task: cpr, done: 'true' }],
    [`/pakker/${made.packageId}/dataindsamling`, { intent: 'link', seat: cpr }],
    [`/pakker/${made.packageId}/dataindsamling`, { intent: cpr, deadline: cpr }],
    [`/klynge/${made.clusterId}/personer`, { intent: 'renew', invitation: cpr }],
    ['/sprog', { locale: cpr, back: `/${cpr}` }],
    ['/eksempel', { remove: cpr }],
  ]
  for (const [path, form] of posts) expect((await owner.visit(path, form)).status).toBeLessThan(500)
  expect((await owner.visit(`/${cpr}?q=${cpr}`)).status).toBe(404)
})

test.each(['clinical', 'organisational', 'cross-sector'] as const)(
  'it is cut out of every text, field and list of a %s package, and the rest is kept',
  async (kind) => {
    const { template } = made.page
    const start = `template/${template.id}/${template.version}/${kind}`
    const started = await owner.visit(`/klynge/${made.clusterId}/ny-pakke`, { title: 'KOL', start })
    expect(started.status).toBe(302)
    const begun = initialSections(template, kind)
    for (const section of sectionsOf(template, kind)) {
      const saved = await saveWithCpr(
        `${started.location}/afsnit/${section.id}`,
        section,
        begun[section.id] ? 1 : 0,
      )
      expect({ section: section.id, saved }).toMatchObject({
        section: section.id,
        saved: { status: 'saved' },
      })
      expect(saved['redacted']).not.toEqual([])
      const stored = await owner.visit(`${started.location}/afsnit/${section.id}`)
      expect(stored.text).toContain('[CPR]')
    }
  },
)

/** Saves the number in every place of a section, and in a text that lost a choice between two versions. */
async function saveWithCpr(path: string, section: Section, baseRevision: number) {
  const content = makeSectionText(section, cpr, Number(forms[1]))
  const answer = await owner.sendJson(path, { baseRevision, content, setAside: [content] })
  if (answer.status !== 200)
    throw new Error(`${path} ${answer.status} ${readText(answer.text).slice(0, 300)}`)
  const body: unknown = JSON.parse(answer.text)
  return isJsonObject(body) ? body : {}
}

test('a hand-made save cannot hide one in the id of a block or an item', async () => {
  const { template } = made.page
  const sections = sectionsOf(template, 'clinical')
  for (const type of ['rich-text', 'list'] as const) {
    const section = sections.find((each) => each.type === type)
    if (!section) throw new Error(`The template has no ${type}`)
    const content = JSON.stringify(makeSectionText(section, 'ord', 1)).replace(/"id":"\w+"/, `"id":"${cpr}"`)
    const body = `{"baseRevision":1,"setAside":[],"content":${content}}`
    const answer = await owner.sendJson(`/pakker/${made.packageId}/afsnit/${section.id}`, body)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Et id ligner et CPR-nummer.')
  }
})

test('a practice’s form keeps everything but the field with the number, and says so', async () => {
  const seat = made.participants[0]?.id ?? ''
  const { token } = await makeVisit(server.services, made.page, seat)
  const [first, second] = made.round.indicators.map(({ id }) => id)
  if (first === undefined || second === undefined) throw new Error('The round asks for too little')
  const filled = { [fieldName('numerator', first)]: '11', [fieldName('denominator', first)]: '61' }
  for (const field of ['numerator', 'denominator', 'reason'] as const) {
    for (const intent of ['save', 'send']) {
      const other = { [fieldName('numerator', second)]: '', [fieldName(field, second)]: cpr }
      const answer = await makeHttpVisitor(server).visit(`/svar/${token}`, { ...filled, ...other, intent })
      expect(answer.status).toBe(422)
      expect(readText(answer.text)).toContain(sentence)
      await makeHttpVisitor(server).visit(`/svar/${token}/gem`, { ...filled, ...other })
    }
  }
  expect(await findSubmission(server.services.db, seat)).toMatchObject({
    draft: { [first]: { numerator: '11', denominator: '61' }, [second]: { numerator: '' } },
  })
})

test('a practice’s other fields take none', async () => {
  const seat = made.participants[1]?.id ?? ''
  const { token } = await makeVisit(server.services, made.page, seat)
  const filled = Object.fromEntries(
    made.round.indicators.flatMap(({ id }) => [
      [fieldName('numerator', id), '11'],
      [fieldName('denominator', id), '61'],
    ]),
  )
  const visitor = makeHttpVisitor(server)
  for (const field of ['system', 'system-narrow', 'system-before', `numerator.${cpr}`, 'minutes']) {
    for (const intent of ['save', 'send']) {
      await visitor.visit(`/svar/${token}`, { ...filled, [field]: cpr, intent })
    }
    await visitor.visit(`/svar/${token}/gem`, { ...filled, [field]: cpr })
    await visitor.visit(`/svar/${token}/kvittering`, { [field]: cpr })
  }
  expect(await findSubmission(server.services.db, seat)).toMatchObject({ recordSystem: '', minutes: null })
})
