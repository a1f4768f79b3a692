import { parseSectionContent } from '#app/domain/package/section-content.ts'
import type { SaveRequest } from '#app/domain/package/save-exchange.ts'
import type { Section } from '#app/domain/template/template.ts'
import { type Fault, makeFault } from '#app/domain/text/fault.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'

/** More texts than anybody can have chosen between in one sitting. */
const mostSetAside = 20

export type ParsedSaveRequest =
  | { readonly ok: true; readonly request: SaveRequest }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a save request for this section out of any JSON. */
export function parseSaveRequest(section: Section, body: unknown): ParsedSaveRequest {
  if (!isJsonObject(body)) return refuse('$', 'Der blev ikke sendt et afsnit.', 'No section was sent.')
  const { baseRevision, content, setAside = [] } = body
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
  return { ok: true, request: { baseRevision, content: newest, setAside: others } }
}

function refuse(path: string, da: string, en: string): ParsedSaveRequest {
  return { ok: false, faults: [makeFault(path, da, en)] }
}
