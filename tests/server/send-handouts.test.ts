import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import {
  downloadGuestSheet,
  loadGuestImage,
  loadGuestSheet,
  loadGuestSheets,
} from '#app/server/guest-sheets.server.ts'
import { loadHandouts } from '#app/server/load-handouts.server.ts'
import { noteDownload, sendChosen } from '#app/server/send-handouts.server.ts'
import { doSheetLinks, loadSheetLinks } from '#app/server/sheet-links.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { makePackage } from '#tests/builders/make-collection.ts'
import { makeImageId } from '#tests/builders/make-image.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import {
  makeAccount,
  makeContext,
  makeRequest,
  makeServices,
  type Member,
  statusOf,
  testNow,
} from '#tests/builders/make-services.ts'

async function makePlace() {
  const { services, statements } = await makeServices()
  const { owner, clusterId } = await makePackage(services)
  return { services, statements, owner, clusterId }
}

const ask = (services: Services, { cookie }: Pick<Member, 'cookie'>, path = '/') =>
  [makeRequest(path, { cookie }), makeContext(services), 'package'] as const

const chosen = { handoutIds: ['booklet', 'fact-sheet'], practices: [], destination: 'cluster' } as const

async function listCards(services: Services, member: Pick<Member, 'cookie'>) {
  const { groups } = await loadHandouts(...ask(services, member))
  return groups.flatMap(({ cards }) => cards)
}

async function makeLink(
  services: Services,
  member: Member,
  handoutIds = ['fact-sheet'],
  lastDay = '2027-01-21',
) {
  const form = new FormData()
  for (const id of handoutIds) form.append('handout', id)
  form.append('lastDay', lastDay)
  const outcome = await doSheetLinks(...ask(services, member), form)
  if (outcome.did !== 'made') throw new Error('No link was made')
  return new URL(outcome.address).pathname.split('/').at(-1) ?? ''
}

const visit = (services: Services, token: string) =>
  loadGuestSheets(makeRequest('/'), makeContext(services), token)

test('the ticked sheets come in one archive under the names a person would give them', async () => {
  const { services, owner } = await makePlace()
  const response = await sendChosen(...ask(services, owner), chosen)
  const names = Object.keys(unzipSync(new Uint8Array((await response?.arrayBuffer()) ?? [])))
  expect(names).toHaveLength(2)
  expect(names).toContain('Iskæmisk hjertesygdom – Faktaark.docx')
  expect(decodeURIComponent(response?.headers.get('Content-Disposition') ?? '')).toContain('hjertesygdom.zip')
})

test('one ticked sheet comes as Word, and out of the cluster it says so in its name', async () => {
  const { services, owner } = await makePlace()
  const one = { ...chosen, handoutIds: ['fact-sheet'], destination: 'outside' } as const
  const response = await sendChosen(...ask(services, owner), one)
  expect(decodeURIComponent(response?.headers.get('Content-Disposition') ?? '')).toContain(
    'Faktaark (ud af klyngen).docx',
  )
  expect(await sendChosen(...ask(services, owner), { ...chosen, handoutIds: ['none'] })).toBeNull()
})

test('what was downloaded is marked once it changes, for everybody in the cluster', async () => {
  const { services, owner, clusterId } = await makePlace()
  const editor = await makeMember(services, clusterId, 'editor')
  await noteDownload(...ask(services, owner), ['fact-sheet', 'unknown'])
  const before = await listCards(services, editor)
  expect(before.filter(({ downloaded }) => downloaded !== null)).toMatchObject([
    { id: 'fact-sheet', downloaded: { at: testNow.toISOString(), isChanged: false } },
  ])
  await services.db.updateTable('cluster_package').set({ title: 'Nyt emne' }).execute()
  const after = await listCards(services, editor)
  expect(after.find(({ id }) => id === 'fact-sheet')?.downloaded).toMatchObject({ isChanged: true })
  expect((await listActivity(services)).map(({ what }) => what)).toContain('handouts-downloaded')
})

test('the page with the sheets takes at most seven statements and writes nothing', async () => {
  const { services, statements, owner } = await makePlace()
  await sendChosen(...ask(services, owner), chosen)
  statements.length = 0
  await listCards(services, owner)
  expect(statements.length).toBeLessThanOrEqual(7)
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
})

test('a link leads to its own sheets, writes nothing, and is stored as a hash', async () => {
  const { services, statements, owner } = await makePlace()
  const token = await makeLink(services, owner)
  statements.length = 0
  const page = await visit(services, token)
  expect(page).toMatchObject({ status: 'open', sheets: [{ id: 'fact-sheet', title: 'Faktaark' }] })
  expect(statements.length).toBeLessThanOrEqual(7)
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
  const stored = JSON.stringify(await services.db.selectFrom('sheet_link').selectAll().execute())
  expect(stored).not.toContain(token)
  const sheet = { token, handoutId: 'fact-sheet' }
  const context = makeContext(services)
  expect(await loadGuestSheet(makeRequest('/'), context, sheet)).toMatchObject({
    handout: { id: 'fact-sheet' },
  })
  const file = await downloadGuestSheet(makeRequest('/'), makeContext(services), sheet)
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('w:document')
})

test('a link leads to no other sheet, and to no picture that is on none of them', async () => {
  const { services, owner } = await makePlace()
  const token = await makeLink(services, owner)
  const other = { token, handoutId: 'booklet' }
  const imageId = makeImageId('a')
  const [request, context] = [makeRequest('/'), makeContext(services)]
  expect(await statusOf(loadGuestSheet(request, context, other))).toBe(404)
  expect(await statusOf(downloadGuestSheet(request, context, other))).toBe(404)
  expect(await statusOf(loadGuestImage(request, context, { token, imageId }))).toBe(404)
})

test('a link stops when its last day is over, when it is closed, and with its package', async () => {
  const { services, owner } = await makePlace()
  const token = await makeLink(services, owner)
  const later = { ...services, now: () => new Date('2027-01-22T09:00:00Z') }
  expect(await visit(later, token)).toEqual({ status: 'expired' })
  expect(await visit(services, 'no such link')).toEqual({ status: 'unknown' })
  const { links } = await loadSheetLinks(...ask(services, owner))
  const form = new FormData()
  form.append('revoke', links[0]?.id ?? '')
  await doSheetLinks(...ask(services, owner), form)
  expect(await visit(services, token)).toEqual({ status: 'revoked' })
  const next = await makeLink(services, owner)
  await services.db.updateTable('cluster_package').set({ deleted_at: testNow.toISOString() }).execute()
  expect(await visit(services, next)).toEqual({ status: 'unknown' })
})

test('readers make no links, and strangers find nothing', async () => {
  const { services, clusterId } = await makePlace()
  const reader = await makeMember(services, clusterId, 'reader')
  const stranger = await makeAccount(services, 'fremmed@example.dk')
  for (const person of [reader, stranger]) {
    expect(await statusOf(loadSheetLinks(...ask(services, person)))).toBe(404)
    expect(await statusOf(doSheetLinks(...ask(services, person), new FormData()))).toBe(404)
  }
  expect(await statusOf(sendChosen(...ask(services, stranger), chosen))).toBe(404)
  expect(await statusOf(noteDownload(...ask(services, stranger), ['fact-sheet']))).toBe(404)
})
