import type { RouterContextProvider } from 'react-router'
import { sameContent } from '#app/domain/package/recover-unsaved.ts'
import { redactContent } from '#app/domain/package/redact-content.ts'
import type { SaveAnswer } from '#app/domain/package/save-exchange.ts'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { Section } from '#app/domain/template/template.ts'
import { servicesContext, type Services } from '#app/server/context.server.ts'
import { memberCan, notFound } from '#app/server/package-access.server.ts'
import { parseSaveRequest } from '#app/server/parse-save-request.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import { findTemplate } from '#app/server/template-store.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { logActivity } from '#db/queries/activity.server.ts'
import { findPackageHead } from '#db/queries/packages.server.ts'
import {
  addRevisions,
  findSavedSection,
  saveSection,
  type SavedSection,
  type SectionWrite,
} from '#db/queries/sections.server.ts'

/** A section that somebody is allowed to reach, and who it is. */
export type SectionTarget = {
  readonly packageId: string
  readonly clusterId: string
  readonly accountId: string
  readonly section: Section
}

/**
 * The section of an address, without its text, for a member of the cluster who may do this; 404 to everybody else.
 * Two statements: the whole package is not read for one section.
 */
export async function requireSection(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly packageId: string; readonly sectionId: string },
  what: 'read' | 'write',
): Promise<SectionTarget> {
  const account = await requireAccount(request, context)
  const { db, templates } = context.get(servicesContext)
  const head = await findPackageHead(db, params.packageId, account.accountId)
  if (!head || head.access.deletedAt !== null || !memberCan(head.access.role, what)) throw notFound()
  const { template, kind, language } = head.clusterPackage
  const found = findTemplate(templates, template, language)
  const section = found && sectionsOf(found, kind).find((one) => one.id === params.sectionId)
  if (!section) throw notFound()
  const { clusterId } = head.access
  return { packageId: params.packageId, clusterId, accountId: account.accountId, section }
}

/** The newest text of a section for a member of its cluster; 404 to others, and while nothing has been saved. */
export async function loadNewestText(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly packageId: string; readonly sectionId: string },
): Promise<SavedSection> {
  await requireSection(request, context, params, 'read')
  const newest = await findSavedSection(context.get(servicesContext).db, params)
  if (!newest) throw notFound()
  return newest
}

/**
 * Stores a section's new text unless somebody saved a newer one. CPR numbers are taken out first; content that does
 * not fit the section is refused as a whole. At most three statements and a transaction.
 * @param body the request's JSON, not yet looked at
 */
export async function saveSectionText(
  services: Services,
  target: SectionTarget,
  body: unknown,
): Promise<SaveAnswer> {
  const parsed = parseSaveRequest(target.section, body)
  if (!parsed.ok) return { status: 'refused', faults: parsed.faults }
  const { baseRevision, content, setAside } = parsed.request
  const redacted = redactContent(content)
  const texts = [...setAside.map((text) => redactContent(text).content), redacted.content]
  const savedAt = services.now().toISOString()
  const writes = texts.map((text, index) => ({
    packageId: target.packageId,
    sectionId: target.section.id,
    revision: baseRevision + index + 1,
    content: text,
    savedBy: target.accountId,
    savedAt,
  }))
  const revision = baseRevision + writes.length
  if (await write(services.db, target, writes, baseRevision)) {
    return { status: 'saved', revision, savedAt, redacted: redacted.places }
  }
  return answerStaleSave(services.db, target, { content: redacted.content, places: redacted.places })
}

/** Newest text, history and log together, or nothing of it. False when somebody was faster. */
async function write(
  db: Database,
  target: SectionTarget,
  writes: readonly SectionWrite[],
  baseRevision: number,
): Promise<boolean> {
  const newest = writes.at(-1)
  if (!newest) return false
  return db.transaction().execute(async (transaction) => {
    if (!(await saveSection(transaction, newest, baseRevision))) return false
    await addRevisions(transaction, writes)
    await logActivity(transaction, {
      id: makeId(),
      clusterId: target.clusterId,
      packageId: target.packageId,
      accountId: target.accountId,
      at: newest.savedAt,
      what: 'section-saved',
      detail: target.section.title,
    })
    return true
  })
}

/** An answer that was lost on the way is sent for again with the old base: the same text is no second version. */
async function answerStaleSave(
  db: Database,
  target: SectionTarget,
  sent: ReturnType<typeof redactContent>,
): Promise<SaveAnswer> {
  const newest = await findSavedSection(db, { packageId: target.packageId, sectionId: target.section.id })
  if (!newest) throw new Error('A section that refused a save must exist')
  return sameContent(newest.content, sent.content)
    ? { status: 'saved', revision: newest.revision, savedAt: newest.savedAt, redacted: sent.places }
    : { status: 'conflict', ...newest }
}
