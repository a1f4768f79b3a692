import { mergeContent } from '#app/domain/package/merge-content.ts'
import { sameContent } from '#app/domain/package/recover-unsaved.ts'
import type { RedactedPlace } from '#app/domain/package/redact-content.ts'
import type { BaseVersion, SaveAnswer } from '#app/domain/package/save-exchange.ts'
import { initialContent } from '#app/domain/package/section-content.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import type { Services } from '#app/server/context.server.ts'
import type { ParsedSave } from '#app/server/parse-save-request.server.ts'
import type { SectionTarget } from '#app/server/section-access.server.ts'
import { writeSection } from '#app/server/write-section.server.ts'
import { findMergeBase, findSavedSection, type SavedSection } from '#db/queries/sections.server.ts'

/** A save that came too late, its CPR numbers taken out. */
export type StaleSave = ParsedSave & { readonly redacted: readonly RedactedPlace[] }

/** So often may a colleague be faster while one save is being merged. */
const mostAttempts = 3

/**
 * Merges a save with what was stored since the text it was written on. What does not overlap becomes the newest
 * revision; otherwise nothing is stored and both versions are with the writer.
 */
export async function mergeStaleSave(
  services: Services,
  target: SectionTarget,
  save: StaleSave,
): Promise<SaveAnswer> {
  const base = await findBase(services, target, save)
  for (let attempt = 1; ; attempt++) {
    const newest = await findNewest(services, target)
    if (save.setAside.length === 0 && sameContent(newest.content, save.content)) {
      return { status: 'saved', ...whenOf(newest), redacted: save.redacted }
    }
    const merged = base && attempt <= mostAttempts ? mergeCleanly(base, save, newest) : null
    if (!merged) return { status: 'conflict', base, ...newest }
    const answer = await storeMerge(services, target, { save, newest, merged })
    if (answer) return answer
  }
}

/** Null where both changed the same. */
function mergeCleanly(base: BaseVersion, save: StaleSave, newest: SavedSection): SectionContent | null {
  const versions = { base: base.content, mine: save.content, theirs: newest.content }
  const { merged, overlaps } = mergeContent(versions, 'mine')
  return overlaps.length === 0 ? merged : null
}

/**
 * The writer's own text is kept below the merge: should this answer be lost, the next save was written on that text
 * and not on the merge. Null when somebody was faster.
 */
async function storeMerge(
  services: Services,
  target: SectionTarget,
  { save, newest, merged }: { save: StaleSave; newest: SavedSection; merged: SectionContent },
): Promise<SaveAnswer | null> {
  const { content, saveId, redacted } = save
  const setAside = save.setAside.map((text) => ({ content: text, saveId: null }))
  const isMine = sameContent(merged, content)
  const written = isMine
    ? await writeSection(services, target, newest.revision, [...setAside, { content, saveId }])
    : await writeSection(services, target, newest.revision, [
        ...setAside,
        { content, saveId },
        { content: merged, saveId: null },
      ])
  if (!written) return null
  if (isMine) return { status: 'saved', ...written, redacted }
  return { status: 'merged', ...written, content: merged, savedByName: newest.savedByName, redacted }
}

function whenOf({ revision, savedAt }: SavedSection): {
  readonly revision: number
  readonly savedAt: string
} {
  return { revision, savedAt }
}

async function findNewest({ db }: Services, target: SectionTarget): Promise<SavedSection> {
  const newest = await findSavedSection(db, keyOf(target))
  if (!newest) throw new Error('A section that refused a save must exist')
  return newest
}

/** What the template put there is the base of a text that was written before anybody had saved. */
async function findBase(
  { db }: Services,
  target: SectionTarget,
  { baseRevision, unanswered }: StaleSave,
): Promise<BaseVersion | null> {
  const stored = await findMergeBase(db, keyOf(target), baseRevision, unanswered)
  if (stored) return stored
  return baseRevision === 0 ? { revision: 0, content: initialContent(target.section) } : null
}

function keyOf({ packageId, section }: SectionTarget) {
  return { packageId, sectionId: section.id }
}
