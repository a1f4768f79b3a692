import { parseSectionContent } from '#app/domain/package/section-content.ts'
import type { Services } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import type { SectionTarget } from '#app/server/section-access.server.ts'
import { writeSection } from '#app/server/write-section.server.ts'
import { listRevisionTexts } from '#db/queries/sections.server.ts'

/** `overtaken`: somebody saved since the page was made. `unfit`: the section has other fields than then. */
export type RestoreProblem = 'overtaken' | 'unfit'

export type Restored = { readonly ok: true } | { readonly ok: false; readonly reason: RestoreProblem }

/**
 * Makes an old text the newest one again, as a revision of its own: what stood there stays in the history.
 * Four statements and a transaction.
 * @param newest the newest revision that its reader saw
 */
export async function restoreSection(
  services: Services,
  target: SectionTarget,
  { revision, newest }: { readonly revision: number; readonly newest: number },
): Promise<Restored> {
  const { packageId, section } = target
  const [old] = await listRevisionTexts(services.db, { packageId, sectionId: section.id }, [revision])
  if (!old) throw notFound()
  const parsed = parseSectionContent(section, old.content)
  if (!parsed.ok) return { ok: false, reason: 'unfit' }
  const text = { content: parsed.content, saveId: null }
  const written = await writeSection(services, target, newest, [text], 'section-restored')
  return written ? { ok: true } : { ok: false, reason: 'overtaken' }
}
