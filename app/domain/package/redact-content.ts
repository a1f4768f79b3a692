import type { SectionContent } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { type CprRange, findCpr, redactCpr } from '#app/domain/text/cpr.ts'
import { mapInline } from '#app/domain/text/map-inline.ts'
import type { Image, Inline, RichText, TextNode } from '#app/domain/text/rich-text.ts'

/** Where a CPR number stood: the id of a block or an item, and the property in it. Never the number. */
export type RedactedPlace = {
  /** Null in a form, which has no items. */
  readonly id: string | null
  /** `numerator`, `instructions.0.steps`; empty in rich text, but `alt` in the description of a picture. */
  readonly path: string
}

export type Redacted = { readonly content: SectionContent; readonly places: readonly RedactedPlace[] }

const mark = '[CPR]'

/**
 * The content with every CPR number replaced by "[CPR]", and where they stood. Runs in the browser before a text is
 * sent or kept, and on the server before it is stored. Content without one is given back as it is.
 */
export function redactContent(content: SectionContent): Redacted {
  const places: RedactedPlace[] = []
  const redacted = redactByType(content, (place) => places.push(place))
  return places.length === 0 ? { content, places } : { content: redacted, places }
}

type Report = (place: RedactedPlace) => void

function redactByType(content: SectionContent, report: Report): SectionContent {
  switch (content.type) {
    case 'rich-text':
      return { type: 'rich-text', text: redactText(content.text, report) }
    case 'form':
      return { type: 'form', values: redactRecord(content.values, null, '', report) }
    case 'list': {
      const items = content.items.map((item) => ({
        ...redactRecord(item, item.id, '', report),
        id: item.id,
      }))
      return { type: 'list', items }
    }
  }
}

function redactText(text: RichText, report: Report): RichText {
  const content = text.content.map((block) =>
    mapInline(
      block,
      (inline, id) => redactInline(inline, () => report({ id, path: '' })),
      (image) => redactImage(image, report),
    ),
  )
  return { type: 'doc', content }
}

function redactImage(image: Image, report: Report): Image {
  const { id, alt } = image.attrs
  if (!isBlocked(alt)) return image
  report({ id, path: 'alt' })
  return { ...image, attrs: { ...image.attrs, alt: redactCpr(alt, 'block') } }
}

/** A number may be half bold: it is looked for in the paragraph's whole text, then cut out of every part. */
function redactInline(inline: readonly Inline[], report: () => void): readonly Inline[] {
  const whole = inline.map(textOf).join('')
  const ranges = findCpr(whole).ranges.filter((range) => range.verdict === 'block')
  if (ranges.length > 0) report()
  let offset = 0
  return inline.flatMap((node): readonly Inline[] => {
    const start = offset
    offset += textOf(node).length
    if (node.type !== 'text') return [node]
    const text = cut(node.text, start, ranges)
    return text === '' ? [] : [withoutNumberedLinks({ ...node, text }, report)]
  })
}

/** A citation hides no number: what stands on both sides of it is looked at as one. */
function textOf(node: Inline): string {
  if (node.type === 'text') return node.text
  return node.type === 'hardBreak' ? '\n' : ''
}

function cut(text: string, start: number, ranges: readonly CprRange[]): string {
  let kept = ''
  let position = 0
  for (const range of ranges) {
    const from = Math.max(0, range.start - start)
    const to = Math.min(text.length, range.end - start)
    if (to <= 0 || from >= text.length) continue
    kept += text.slice(position, from) + (range.start >= start ? mark : '')
    position = to
  }
  return kept + text.slice(position)
}

function withoutNumberedLinks(node: TextNode, report: () => void): TextNode {
  const marks = node.marks?.filter((one) => one.type !== 'link' || !isBlocked(one.attrs.href))
  if (marks?.length === node.marks?.length) return node
  report()
  return marks?.length === 0 ? { type: 'text', text: node.text } : { ...node, marks }
}

function redactRecord(
  record: { readonly [name: string]: unknown },
  id: string | null,
  path: string,
  report: Report,
): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const place = path === '' ? name : `${path}.${name}`
      return [name, redactValue(value, id, place, report)]
    }),
  )
}

function redactValue(value: unknown, id: string | null, path: string, report: Report): unknown {
  if (typeof value === 'string' || typeof value === 'number') {
    return redactLeaf(value, () => report({ id, path }))
  }
  if (Array.isArray(value)) {
    return value.map((entry, index) => redactValue(entry, id, `${path}.${index}`, report))
  }
  return isJsonObject(value) ? redactRecord(value, id, path, report) : value
}

/** A number typed in a number field has lost its leading zero; it is left out altogether. */
function redactLeaf(value: string | number, report: () => void): string | undefined | number {
  const isNumber = typeof value === 'number'
  if (!isBlocked(isNumber ? String(value).padStart(10, '0') : value)) return value
  report()
  return isNumber ? undefined : redactCpr(value, 'block')
}

function isBlocked(text: string): boolean {
  return findCpr(text).verdict === 'block'
}

/** Whether an id holds such a number. Nobody types an id, but a pasted or hand-made text may bring its own. */
export function hasCprInIds(content: SectionContent): boolean {
  return collectIds(content).some(isBlocked)
}

function collectIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(collectIds)
  if (!isJsonObject(value)) return []
  const { id } = value
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(collectIds)]
}
