import { isJsonObject, type JsonObject } from '#app/domain/text/json-value.ts'
import { makeFault, pathTo, type Fault } from '#app/domain/text/fault.ts'
import type { Citation, Inline, Mark, TextNode } from '#app/domain/text/rich-text.ts'

/** Addresses a reader can follow without harm: nothing that runs. */
const followable = /^(https?:|mailto:|tel:)/i

/** The text of a paragraph or heading. What is wrong is added to `faults`, and left out of the result. */
export function parseInlines(node: JsonObject, path: string, faults: Fault[]): readonly Inline[] {
  const content = node['content']
  if (content === undefined) return []
  if (!Array.isArray(content)) {
    faults.push(makeFault(`${path}.content`, 'Indholdet skal være en liste.', 'The content must be a list.'))
    return []
  }
  return content.flatMap((inline, at) => parseInline(inline, pathTo(`${path}.content`, at), faults))
}

function parseInline(value: unknown, path: string, faults: Fault[]): Inline[] {
  if (!isJsonObject(value)) return refuseKind(value, path, faults)
  if (value['type'] === 'hardBreak') return [{ type: 'hardBreak' }]
  if (value['type'] === 'text') return parseText(value, path, faults)
  if (value['type'] === 'citation') return parseCitation(value, path, faults)
  return refuseKind(value['type'], `${path}.type`, faults)
}

/** An empty text node says nothing and is not allowed by the editor: it is left out without a word. */
function parseText(node: JsonObject, path: string, faults: Fault[]): TextNode[] {
  const text = node['text']
  if (typeof text !== 'string') {
    faults.push(makeFault(`${path}.text`, 'Her mangler en tekst.', 'A text is missing here.'))
    return []
  }
  const marks = parseMarks(node['marks'], `${path}.marks`, faults)
  if (text === '') return []
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }]
}

/** Whether the reference is there is not asked: it may have been deleted, or come in with another section. */
function parseCitation(node: JsonObject, path: string, faults: Fault[]): Citation[] {
  const referenceId = isJsonObject(node['attrs']) ? node['attrs']['referenceId'] : undefined
  if (typeof referenceId === 'string' && referenceId !== '') {
    return [{ type: 'citation', attrs: { referenceId } }]
  }
  faults.push(
    makeFault(
      `${path}.attrs.referenceId`,
      'Her mangler den reference, der peges på.',
      'The reference that is cited is missing here.',
    ),
  )
  return []
}

function parseMarks(value: unknown, path: string, faults: Fault[]): readonly Mark[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return refuseKind(value, path, faults)
  return value.flatMap((mark, at) => parseMark(mark, pathTo(path, at), faults))
}

function parseMark(value: unknown, path: string, faults: Fault[]): Mark[] {
  if (!isJsonObject(value)) return refuseKind(value, path, faults)
  if (value['type'] === 'bold') return [{ type: 'bold' }]
  if (value['type'] === 'italic') return [{ type: 'italic' }]
  if (value['type'] !== 'link') return refuseKind(value['type'], `${path}.type`, faults)
  const href = isJsonObject(value['attrs']) ? value['attrs']['href'] : undefined
  if (typeof href === 'string' && followable.test(href)) return [{ type: 'link', attrs: { href } }]
  faults.push(
    makeFault(
      `${path}.attrs.href`,
      'Et link skal begynde med https://, http://, mailto: eller tel:.',
      'A link must begin with https://, http://, mailto: or tel:.',
    ),
  )
  return []
}

/** The union is closed: a kind that nothing can print is refused, not dropped. */
export function refuseKind(kind: unknown, path: string, faults: Fault[]): [] {
  const name = typeof kind === 'string' ? kind : JSON.stringify(kind)
  faults.push(
    makeFault(path, `Slagsen »${name}« kendes ikke i en tekst.`, `A text knows no such kind as "${name}".`),
  )
  return []
}
