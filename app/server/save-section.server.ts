import { redactContent } from '#app/domain/package/redact-content.ts'
import type { SaveAnswer } from '#app/domain/package/save-exchange.ts'
import type { Services } from '#app/server/context.server.ts'
import { mergeStaleSave } from '#app/server/merge-save.server.ts'
import { parseSaveRequest } from '#app/server/parse-save-request.server.ts'
import type { SectionTarget } from '#app/server/section-access.server.ts'
import { writeSection } from '#app/server/write-section.server.ts'

/**
 * Stores a section's new text. CPR numbers are taken out first; content that does not fit the section is refused as a
 * whole; what somebody else saved meanwhile is merged with it or answered. At most three statements and a transaction
 * unless somebody else did.
 * @param body the request's JSON, not yet looked at
 */
export async function saveSectionText(
  services: Services,
  target: SectionTarget,
  body: unknown,
): Promise<SaveAnswer> {
  const parsed = parseSaveRequest(target.section, body)
  if (!parsed.ok) return { status: 'refused', faults: parsed.faults }
  const { baseRevision, saveId, unanswered } = parsed.request
  const { content, places } = redactContent(parsed.request.content)
  const setAside = parsed.request.setAside.map((text) => redactContent(text).content)
  const below = setAside.map((text) => ({ content: text, saveId: null }))
  const written = await writeSection(services, target, baseRevision, [...below, { content, saveId }])
  if (written) return { status: 'saved', ...written, redacted: places }
  return mergeStaleSave(services, target, {
    content,
    setAside,
    baseRevision,
    saveId,
    unanswered,
    redacted: places,
  })
}
