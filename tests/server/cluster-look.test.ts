import { expect, test } from 'vitest'
import { standardLook } from '#app/domain/cluster/cluster-look.ts'
import { loadClusterImage, loadLook, type PostedLook, saveLook } from '#app/server/cluster-look.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { makePng } from '#tests/builders/make-image.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import {
  makeAccount,
  makeCluster,
  makeContext,
  makeRequest,
  makeServices,
  type Member,
  statusOf,
} from '#tests/builders/make-services.ts'

const posted: PostedLook = {
  accent: '#7A1F3D',
  contact: 'Vej 1',
  footer: 'Kun til klyngen',
  logoAlt: 'Logo',
  file: makePng(400, 200),
  removesLogo: false,
}

async function makePlace() {
  const { services, statements } = await makeServices()
  const owner = await makeAccount(services)
  const clusterId = await makeCluster(services, owner)
  const ask = ({ cookie }: Member) =>
    [makeRequest('/', { cookie, form: {} }), makeContext(services), clusterId] as const
  return { services, statements, owner, clusterId, ask }
}

test('a look is kept, its logo once, and who changed it is in the log', async () => {
  const { services, owner, ask } = await makePlace()
  expect((await loadLook(...ask(owner))).look).toEqual(standardLook)
  expect(await saveLook(...ask(owner), posted)).toMatchObject({ ok: true, problems: {}, logo: null })
  await saveLook(...ask(owner), posted)
  const { look } = await loadLook(...ask(owner))
  expect(look).toMatchObject({ accent: '7a1f3d', contact: 'Vej 1', logo: { alt: 'Logo' } })
  expect(await services.db.selectFrom('image').select('id').execute()).toEqual([{ id: look.logo?.imageId }])
  expect((await listActivity(services)).map(({ what }) => what)).toContain('look-changed')
})

test('a fault costs nothing but its own field', async () => {
  const { owner, ask } = await makePlace()
  await saveLook(...ask(owner), posted)
  const svg = new TextEncoder().encode('<svg/>')
  const outcome = await saveLook(...ask(owner), { ...posted, accent: 'ffcc00', footer: 'Ny', file: svg })
  expect(outcome).toMatchObject({ ok: false, logo: 'kind', problems: { accent: { kind: 'too-pale' } } })
  expect((await loadLook(...ask(owner))).look).toMatchObject({
    accent: '7a1f3d',
    footer: 'Ny',
    logo: { alt: 'Logo' },
  })
})

test('the logo can be taken away again', async () => {
  const { owner, ask } = await makePlace()
  await saveLook(...ask(owner), posted)
  await saveLook(...ask(owner), { ...posted, file: null, removesLogo: true })
  expect((await loadLook(...ask(owner))).look.logo).toBeNull()
})

test('strangers and readers cannot choose, and only members see the logo', async () => {
  const { services, owner, clusterId, ask } = await makePlace()
  await saveLook(...ask(owner), posted)
  const imageId = (await loadLook(...ask(owner))).look.logo?.imageId ?? ''
  const reader = await makeMember(services, clusterId, 'reader')
  const stranger = await makeAccount(services, 'fremmed@example.dk')
  for (const person of [reader, stranger]) {
    expect(await statusOf(loadLook(...ask(person)))).toBe(404)
    expect(await statusOf(saveLook(...ask(person), posted))).toBe(404)
  }
  const see = (person: Member) =>
    statusOf(loadClusterImage(makeRequest('/', person), makeContext(services), { clusterId, imageId }))
  expect([await see(owner), await see(reader), await see(stranger)]).toEqual([200, 200, 404])
})
