import type { Draft } from '#app/domain/collection/draft.ts'
import { emptyRawAnswer } from '#app/domain/collection/raw-answer.ts'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import type { Services } from '#app/server/context.server.ts'
import { openRound } from '#app/server/open-round.server.ts'
import { type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { makePracticeLinks } from '#app/server/practice-links.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { createPackage } from '#db/queries/packages.server.ts'
import { addPractices } from '#db/queries/practices.server.ts'
import { findLatestRound, listSeats, setResultsFrom } from '#db/queries/rounds.server.ts'
import { makeAccount, makeCluster, makeContext, makeRequest, testNow } from '#tests/builders/make-services.ts'

/** The last day to answer in every test round. */
export const deadline = '2026-12-18'

/** The heart package of a cluster with so many practices (P1, P2 …), ready to be opened. */
export async function makePackage(
  services: Services,
  { practices = 4, sections = {} }: { practices?: number; sections?: ExamplePackage['sections'] } = {},
) {
  const owner = await makeAccount(services)
  const clusterId = await makeCluster(services, owner)
  await addPractices(
    services.db,
    clusterId,
    Array.from({ length: practices }, (_, index) => makePractice(index + 1)),
    testNow.toISOString(),
  )
  const example = services.templates.examples.find(({ id }) => id === 'hjerte')
  if (!example) throw new Error('The heart package is missing')
  const clusterPackage = { ...example, id: 'package', sections: { ...example.sections, ...sections } }
  const at = testNow.toISOString()
  await createPackage(services.db, {
    clusterPackage,
    clusterId,
    accountId: owner.accountId,
    at,
    activityId: 'package made',
  })
  return { owner, clusterId, packageId: 'package' }
}

function makePractice(number: number) {
  const name = `P${number}`
  const email = `${name}@example.dk`
  return { id: name, name, number: '', doctors: null, listSize: null, email, recordSystem: '' }
}

/** The package as its owner reaches it. */
export function readPage(services: Services, cookie: string, packageId = 'package'): Promise<PackagePage> {
  return requirePackage(makeRequest(`/pakker/${packageId}`, { cookie }), makeContext(services), packageId)
}

/** An open round, with what tests ask of it. */
export async function makeOpenRound(services: Services, options: { practices?: number } = {}) {
  const made = await makePackage(services, options)
  const page = await readPage(services, made.owner.cookie)
  const outcome = await openRound(services, page, deadline)
  if (!outcome.ok) throw new Error(`The round did not open: ${outcome.reason}`)
  const round = await findLatestRound(services.db, made.packageId)
  if (!round) throw new Error('The round is missing')
  const { participants } = await listSeats(services.db, made.clusterId, round.id)
  return { ...made, page, round, participants }
}

export async function findRound(services: Services) {
  const round = await findLatestRound(services.db, 'package')
  if (!round) throw new Error('The round is missing')
  return round
}

/** A new link for a seat, as the practice visits it. */
export async function makeVisit(services: Services, page: PackagePage, seatId: string): Promise<Visit> {
  const made = await makePracticeLinks(services, page, { seatId }, 'https://klynge.example.dk')
  const address = made.ok ? made.links[0]?.address : undefined
  if (address === undefined) throw new Error('No link was made')
  return { token: new URL(address).pathname.split('/').at(-1) ?? '', sender: '10.0.0.1' }
}

/** The same two counts on every card. */
export function fillDraft(
  indicators: readonly { readonly id: string }[],
  numerator: string,
  denominator: string,
): Draft {
  return Object.fromEntries(indicators.map(({ id }) => [id, { ...emptyRawAnswer, numerator, denominator }]))
}

/** Shows the results to the practices from the day of the test's clock on. */
export async function releaseNow({ db, now }: Services): Promise<void> {
  await setResultsFrom(db, (await findLatestRound(db, 'package'))?.id ?? '', now().toISOString().slice(0, 10))
}
