import { hasCprInIds } from '#app/domain/package/redact-content.ts'
import { parseSectionContent } from '#app/domain/package/section-content.ts'
import type { SaveRequest } from '#app/domain/package/save-exchange.ts'
import type { Section } from '#app/domain/template/template.ts'
import { type Fault, makeFault } from '#app/domain/text/fault.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'

/** More texts than anybody can have chosen between in one sitting. */
const mostSetAside = 20

/** More than a browser remembers of its own. */
const mostSaveIds = 200

/** Without an id of its own a save is stored all the same; only a lost answer then goes unnoticed. */
export type ParsedSave = Omit<SaveRequest, 'saveId'> & { readonly saveId: string | null }

export type ParsedSaveRequest =
  | { readonly ok: true; readonly request: ParsedSave }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a save request for this section out of any JSON. */
export function parseSaveRequest(section: Section, body: unknown): ParsedSaveRequest {
  if (!isJsonObject(body)) return refuse('$', 'Der blev ikke sendt et afsnit.', 'No section was sent.')
  const { baseRevision, content, setAside = [], saveId, unanswered } = body
  if (typeof baseRevision !== 'number' || !Number.isSafeInteger(baseRevision) || baseRevision < 0) {
    return refuse('$.baseRevision', 'Udgavens nummer mangler.', 'The number of the revision is missing.')
  }
  if (!Array.isArray(setAside) || setAside.length > mostSetAside) {
    return refuse('$.setAside', 'Der er for mange udgaver.', 'There are too many versions.')
  }
  const texts = [content, ...setAside].map((text: unknown) => parseSectionContent(section, text))
  const faults = texts.flatMap((text) => (text.ok ? [] : text.faults))
  const [newest, ...others] = texts.flatMap((text) => (text.ok ? [text.content] : []))
  if (faults.length > 0 || !newest) return { ok: false, faults }
  if ([newest, ...others].some(hasCprInIds)) {
    return refuse('$.content', 'Et id ligner et CPR-nummer.', 'An id looks like a CPR number.')
  }
  const ids = { saveId: readSaveId(saveId), unanswered: readSaveIds(unanswered) }
  return { ok: true, request: { baseRevision, content: newest, setAside: others, ...ids } }
}

function readSaveIds(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.slice(-mostSaveIds).flatMap((id: unknown) => readSaveId(id) ?? [])
}

const savePattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** A UUID: an id is stored as it is, so that nothing else may stand in it. */
function readSaveId(value: unknown): string | null {
  return typeof value === 'string' && savePattern.test(value) ? value : null
}

function refuse(path: string, da: string, en: string): ParsedSaveRequest {
  return { ok: false, faults: [makeFault(path, da, en)] }
}
