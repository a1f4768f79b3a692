import type { Database } from '#db/connection.server.ts'
import { readContent } from '#db/queries/packages.server.ts'
import type { RevisionHead } from '#app/domain/package/group-revisions.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

/** Which section of which package. */
export type SectionKey = { readonly packageId: string; readonly sectionId: string }

/** One saved text of a section. */
export type SavedSection = {
  readonly revision: number
  readonly content: SectionContent
  /** Null when the account is gone, or the app itself wrote it. */
  readonly savedByName: string | null
  readonly savedAt: string
}

export type SectionWrite = SectionKey & {
  readonly revision: number
  readonly content: SectionContent
  readonly savedBy: string
  readonly savedAt: string
}

/** A revision, and the request it came with; null when its writer's browser does not hold this text. */
export type RevisionWrite = SectionWrite & { readonly saveId: string | null }

/**
 * Makes this the section's newest text, provided the newest is still `baseRevision` (0: nobody has saved it). False
 * when somebody was faster; then nothing is written. One statement.
 */
export async function saveSection(db: Database, write: SectionWrite, baseRevision: number): Promise<boolean> {
  const row = toRow(write)
  const saved = await db
    .insertInto('section')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['package_id', 'section_id'])
        .doUpdateSet({
          revision: row.revision,
          content: row.content,
          saved_by: row.saved_by,
          saved_at: row.saved_at,
        })
        .where('section.revision', '=', baseRevision),
    )
    .returning('revision')
    .executeTakeFirst()
  return saved !== undefined
}

/** Adds saved texts to the history, the newest included. One statement. */
export async function addRevisions(db: Database, writes: readonly RevisionWrite[]): Promise<void> {
  const rows = writes.map((write) => ({ ...toRow(write), save_id: write.saveId }))
  await db.insertInto('section_revision').values(rows).execute()
}

/** The newest revision that is `revision` or came with one of these requests. One statement. */
export async function findMergeBase(
  db: Database,
  key: SectionKey,
  revision: number,
  saveIds: readonly string[],
): Promise<{ readonly revision: number; readonly content: SectionContent } | undefined> {
  const row = await db
    .selectFrom('section_revision')
    .select(['revision', 'content'])
    .where('package_id', '=', key.packageId)
    .where('section_id', '=', key.sectionId)
    .where((where) => {
      const isRevision = where('revision', '=', revision)
      return saveIds.length === 0 ? isRevision : where.or([isRevision, where('save_id', 'in', saveIds)])
    })
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { revision: row.revision, content: readContent(row.content) }
}

/** The newest text; undefined when nobody has saved the section. */
export async function findSavedSection(db: Database, key: SectionKey): Promise<SavedSection | undefined> {
  const row = await db
    .selectFrom('section')
    .leftJoin('account', 'account.id', 'section.saved_by')
    .select(['section.revision', 'section.content', 'section.saved_at', 'account.name'])
    .where('section.package_id', '=', key.packageId)
    .where('section.section_id', '=', key.sectionId)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Every text the section ever had, newest first. */
export async function listRevisions(db: Database, key: SectionKey): Promise<readonly SavedSection[]> {
  const rows = await db
    .selectFrom('section_revision as r')
    .leftJoin('account', 'account.id', 'r.saved_by')
    .select(['r.revision', 'r.content', 'r.saved_at', 'account.name'])
    .where('r.package_id', '=', key.packageId)
    .where('r.section_id', '=', key.sectionId)
    .orderBy('r.revision', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** Who saved the section and when, newest first and without the texts. @param before only what came before this revision */
export async function listRevisionHeads(
  db: Database,
  key: SectionKey,
  { before, most }: { readonly before: number; readonly most: number },
): Promise<readonly RevisionHead[]> {
  const rows = await db
    .selectFrom('section_revision as r')
    .leftJoin('account', 'account.id', 'r.saved_by')
    .select(['r.revision', 'r.saved_at', 'account.name'])
    .where('r.package_id', '=', key.packageId)
    .where('r.section_id', '=', key.sectionId)
    .where('r.revision', '<', before)
    .orderBy('r.revision', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({ revision: row.revision, savedByName: row.name, savedAt: row.saved_at }))
}

/** These of the section's saved texts; those that do not exist are left out. One statement. */
export async function listRevisionTexts(
  db: Database,
  key: SectionKey,
  revisions: readonly number[],
): Promise<readonly SavedSection[]> {
  const rows = await db
    .selectFrom('section_revision as r')
    .leftJoin('account', 'account.id', 'r.saved_by')
    .select(['r.revision', 'r.content', 'r.saved_at', 'account.name'])
    .where('r.package_id', '=', key.packageId)
    .where('r.section_id', '=', key.sectionId)
    .where('r.revision', 'in', revisions)
    .execute()
  return rows.map(fromRow)
}

function toRow(write: SectionWrite) {
  return {
    package_id: write.packageId,
    section_id: write.sectionId,
    revision: write.revision,
    content: JSON.stringify(write.content),
    saved_by: write.savedBy,
    saved_at: write.savedAt,
  }
}

function fromRow(row: {
  readonly revision: number
  readonly content: string
  readonly saved_at: string
  readonly name: string | null
}): SavedSection {
  return {
    revision: row.revision,
    content: readContent(row.content),
    savedByName: row.name,
    savedAt: row.saved_at,
  }
}
