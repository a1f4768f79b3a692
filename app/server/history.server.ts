import type { RouterContextProvider } from 'react-router'
import {
  type ChangeSize,
  type ComparedPart,
  compareContent,
  computeChangeSize,
} from '#app/domain/package/compare-content.ts'
import { groupRevisions, type RevisionHead, type Sitting } from '#app/domain/package/group-revisions.ts'
import { contentOf, initialContent } from '#app/domain/package/section-content.ts'
import { stepsOf } from '#app/domain/template/find-section.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { memberCan, notFound, type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { listRevisionHeads, listRevisionTexts } from '#db/queries/sections.server.ts'

/** So many saves are read for a page, and so many sittings are told of at most. */
const mostHeads = 400
const mostSittings = 30

/** Everything the history shows of a section. */
export type HistoryPage = {
  readonly packageId: string
  readonly packageTitle: string
  readonly section: { readonly id: string; readonly title: string }
  readonly stepId: string
  readonly canRestore: boolean
  /** 0 when nobody has saved the section. */
  readonly newest: number
  readonly view: HistoryList | Comparison
}

export type HistoryList = {
  readonly type: 'list'
  readonly sittings: readonly { readonly heads: Sitting; readonly size: ChangeSize }[]
  /** Where the older ones begin; null when there are none. */
  readonly olderThan: number | null
}

/** A revision beside the newest. */
export type Comparison = {
  readonly type: 'comparison'
  readonly chosen: RevisionHead
  readonly parts: readonly ComparedPart[]
}

/**
 * What a section said before, for whoever may read the package: the list, or one revision compared with the newest.
 * 404 for a section or revision that is not there. Four statements, those of `requirePackage` included.
 */
export async function loadHistory(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly packageId: string; readonly sectionId: string },
): Promise<HistoryPage> {
  const page = await requirePackage(request, context, params.packageId)
  const { template, clusterPackage } = page
  const step = stepsOf(template, clusterPackage.kind).find(({ sections }) =>
    sections.some(({ id }) => id === params.sectionId),
  )
  const section = step?.sections.find(({ id }) => id === params.sectionId)
  if (!step || !section) throw notFound()
  const reading = { page, section, key: params, db: context.get(servicesContext).db }
  const { searchParams } = new URL(request.url)
  const chosen = readRevision(searchParams.get('udgave'))
  return {
    packageId: params.packageId,
    packageTitle: clusterPackage.title,
    section: { id: section.id, title: section.title },
    stepId: step.id,
    canRestore: memberCan(page.role, 'write'),
    newest: page.revisions[section.id] ?? 0,
    view:
      chosen === null
        ? await loadList(reading, readRevision(searchParams.get('foer')) ?? Number.MAX_SAFE_INTEGER)
        : await loadComparison(reading, chosen),
  }
}

type Reading = {
  readonly page: PackagePage
  readonly section: Section
  readonly key: { readonly packageId: string; readonly sectionId: string }
  readonly db: Parameters<typeof listRevisionHeads>[0]
}

async function loadComparison({ page, section, key, db }: Reading, revision: number): Promise<Comparison> {
  const [chosen] = await listRevisionTexts(db, key, [revision])
  if (!chosen) throw notFound()
  const { content, ...head } = chosen
  const newest = contentOf(section, page.clusterPackage.sections)
  return { type: 'comparison', chosen: head, parts: compareContent(section, content, newest) }
}

async function loadList({ section, key, db }: Reading, before: number): Promise<HistoryList> {
  const heads = await listRevisionHeads(db, key, { before, most: mostHeads })
  const sittings = groupRevisions(heads).slice(0, mostSittings)
  const oldest = sittings.at(-1)?.at(-1)?.revision ?? 1
  const told = [...sittings.map(([newest]) => newest.revision), oldest - 1]
  const texts = await listRevisionTexts(db, key, told)
  const byRevision = new Map(texts.map(({ revision, content }) => [revision, content]))
  const textOf = (revision: number | undefined): SectionContent =>
    byRevision.get(revision ?? 0) ?? initialContent(section)
  return {
    type: 'list',
    sittings: sittings.map((sitting, index) => ({
      heads: sitting,
      size: computeChangeSize(section, textOf(told[index + 1]), textOf(told[index])),
    })),
    olderThan: oldest > 1 ? oldest : null,
  }
}

function readRevision(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
