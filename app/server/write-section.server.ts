import type { SectionContent } from '#app/domain/template/template.ts'
import type { Services } from '#app/server/context.server.ts'
import type { SectionTarget } from '#app/server/section-access.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { type ActivityKind, logActivity } from '#db/queries/activity.server.ts'
import { addRevisions, saveSection } from '#db/queries/sections.server.ts'

/** A text on its way into the history. */
export type NewRevision = {
  readonly content: SectionContent
  /** The request it came with; null when the writer's browser does not hold this text. */
  readonly saveId: string | null
}

export type Written = { readonly revision: number; readonly savedAt: string }

/**
 * Puts texts on top of a section's history, oldest first; the last becomes what the section says. Text, history and
 * log together, or nothing of it: null when the newest is not `baseRevision`. Three statements and a transaction.
 */
export async function writeSection(
  { db, now }: Services,
  target: SectionTarget,
  baseRevision: number,
  texts: readonly [...NewRevision[], NewRevision],
  what: ActivityKind = 'section-saved',
): Promise<Written | null> {
  const savedAt = now().toISOString()
  const writes = texts.map((text, index) => ({
    ...text,
    packageId: target.packageId,
    sectionId: target.section.id,
    revision: baseRevision + index + 1,
    savedBy: target.accountId,
    savedAt,
  }))
  const newest = writes.at(-1)
  if (!newest) return null
  return db.transaction().execute(async (transaction) => {
    if (!(await saveSection(transaction, newest, baseRevision))) return null
    await addRevisions(transaction, writes)
    await logActivity(transaction, {
      id: makeId(),
      clusterId: target.clusterId,
      packageId: target.packageId,
      accountId: target.accountId,
      at: savedAt,
      what,
      detail: target.section.title,
    })
    return { revision: newest.revision, savedAt }
  })
}
