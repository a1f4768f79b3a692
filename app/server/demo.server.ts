import { randomInt } from 'node:crypto'
import type { RouterContextProvider } from 'react-router'
import { standardTerms } from '#app/domain/cluster/decision.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { Draft } from '#app/domain/collection/draft.ts'
import { drawPseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { typeAnswer } from '#app/domain/collection/raw-answer.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { ExamplePackage, ExamplePractice, ExampleRound } from '#app/domain/package/example-package.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import type { Template } from '#app/domain/template/template.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import { findTemplate } from '#app/server/template-store.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { createCluster, deleteDemoCluster, listClusters } from '#db/queries/clusters.server.ts'
import { recordDecision } from '#db/queries/decisions.server.ts'
import { createPackage, listPackages } from '#db/queries/packages.server.ts'
import { addPractices } from '#db/queries/practices.server.ts'
import {
  closeRound,
  createRound,
  createSeats,
  savePseudonyms,
  setResultsFrom,
} from '#db/queries/rounds.server.ts'
import { type DraftToSave, sendAnswers } from '#db/queries/submissions.server.ts'

type Seated = ExamplePractice & { readonly id: string; readonly seatId: string }

/**
 * Opens a demo cluster with the first example, its practices, its closed rounds and their answers, and beside it the further
 * examples of the same cluster: everything can be looked at at once, and removed at once. Who has one already comes back to it.
 * @returns the first example's package id
 */
export async function openDemo(accountId: string, services: Services): Promise<string> {
  const { db, templates } = services
  const demo = (await listClusters(db, accountId)).find((cluster) => cluster.isDemo)
  const packages = demo ? await listPackages(db, accountId) : []
  const [example] = templates.examples
  if (!example) throw notFound()
  const existing = packages.filter((each) => each.clusterId === demo?.id)
  const found = existing.find(({ title }) => title === example.title) ?? existing[0]
  if (found) return found.id
  const alike = templates.examples.filter(({ cluster }) => cluster.name === example.cluster.name)
  const demos = alike.map((each): Demo => ({
    example: each,
    template: findTemplate(templates, each.template, each.language) ?? raiseNotFound(),
    accountId,
    now: services.now(),
  }))
  return db.transaction().execute((transaction) => storeDemos(transaction, demos))
}

function raiseNotFound(): never {
  throw notFound()
}

/** Removes a demo cluster of the signed-in person with everything in it; 404 for any other cluster. */
export async function removeDemo(
  request: Request,
  context: Readonly<RouterContextProvider>,
  clusterId: string,
): Promise<void> {
  const { accountId } = await requireAccount(request, context)
  const removed = await deleteDemoCluster(context.get(servicesContext).db, clusterId, accountId)
  if (!removed) throw notFound()
}

type Demo = {
  readonly example: ExamplePackage
  readonly template: Template
  readonly accountId: string
  readonly now: Date
}

/** One cluster with a package an example, all with the practices of the first. */
async function storeDemos(db: Database, demos: readonly Demo[]): Promise<string> {
  const [first] = demos
  if (!first) throw notFound()
  const { example, accountId } = first
  const at = first.now.toISOString()
  const clusterId = makeId()
  const practices = example.cluster.practices.map((practice) => ({ ...practice, id: makeId() }))
  const { name } = example.cluster
  await createCluster(db, { id: clusterId, name, isDemo: true, accountId, at, activityId: makeId() })
  await addPractices(db, clusterId, practices, at)
  await decideAsExample(db, first, clusterId)
  const packageIds: string[] = []
  // The first comes last, so that it stands first on the list of packages.
  for (const demo of demos.toReversed()) packageIds.push(await storePackage(db, demo, clusterId, practices))
  return packageIds.at(-1) ?? ''
}

async function storePackage(
  db: Database,
  demo: Demo,
  clusterId: string,
  practices: readonly (ExamplePractice & { readonly id: string })[],
): Promise<string> {
  const { example, accountId } = demo
  const [packageId, at] = [makeId(), demo.now.toISOString()]
  const clusterPackage = { ...example, id: packageId }
  await createPackage(db, { clusterPackage, clusterId, accountId, at, activityId: makeId() })
  const ids = practices.map((practice) => practice.id)
  await savePseudonyms(db, packageId, drawPseudonyms(ids, randomShare, example.language))
  for (const [index, round] of example.rounds.entries()) {
    const seated = practices.map((practice) => ({ ...practice, seatId: makeId() }))
    await storeRound(db, demo, { packageId, number: index + 1, round, practices: seated })
  }
  return packageId
}

/** An example made under another agreement than the usual one shows it: the demo cluster has decided so. */
async function decideAsExample(
  db: Database,
  { example, accountId, now }: Demo,
  clusterId: string,
): Promise<void> {
  const agreement = example.rounds.at(-1)?.agreement ?? standardTerms.agreement
  if (agreement === standardTerms.agreement) return
  const at = now.toISOString()
  await recordDecision(db, {
    ...standardTerms,
    agreement,
    decidedOn: danishDay(at),
    decidedBy: example.cluster.name,
    wording: '',
    id: makeId(),
    clusterId,
    accountId,
    at,
  })
}

async function storeRound(
  db: Database,
  { example, template, now }: Demo,
  stored: {
    readonly packageId: string
    readonly number: number
    readonly round: ExampleRound
    readonly practices: readonly Seated[]
  },
): Promise<void> {
  const { packageId, number, round, practices } = stored
  const [id, at] = [makeId(), now.toISOString()]
  const indicators = buildIndicators(itemsOfRole(template, example.sections, 'indicators'))
  const { deadline } = round
  const opened = { id, packageId, number, deadline, indicators, openedAt: at, createdAt: at }
  await createRound(db, { ...opened, status: 'open' })
  const seats = practices.map((practice) => ({ id: practice.seatId, practiceId: practice.id }))
  await createSeats(db, id, seats)
  for (const { practice: practiceNumber, answers } of round.answers) {
    const practice = practices.find((each) => each.number === practiceNumber)
    if (practice) await sendAnswers(db, typedBy(practice, answers, at), answers)
  }
  await closeRound(db, id, at)
  await setResultsFrom(db, id, danishDay(at))
}

/** The form as the practice would have filled it in. */
function typedBy(practice: Seated, answers: Answers, now: string): DraftToSave {
  const { seatId: participantId, recordSystem } = practice
  const draft: Draft = Object.fromEntries(
    Object.entries(answers).map(([indicatorId, answer]) => [indicatorId, typeAnswer(answer)]),
  )
  return {
    participantId,
    recordSystem,
    draft,
    activeSeconds: 0,
    answeredCount: Object.keys(answers).length,
    now,
  }
}

/** From 0 to just under 1, from the machine's own randomness: nobody can repeat the draw. */
function randomShare(): number {
  return randomInt(2 ** 47) / 2 ** 47
}
