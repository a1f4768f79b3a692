import type { SlideLine } from '#app/domain/handout/slides/slide.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import { escapeXml } from '#app/exports/xml.server.ts'

type RunLook = {
  readonly language: string
  /** Points; the placeholder's own when absent. */
  readonly size?: number
  readonly strong?: boolean
  readonly quiet?: boolean
  readonly serif?: boolean
}

/** Larger than the text around it by this much. */
const largeBy = 8

/** Lines of a slide as paragraphs. @param size points of ordinary text */
export function renderLines(lines: readonly SlideLine[], size: number, language: string): string {
  return lines.length === 0
    ? emptyParagraph(language)
    : lines.map((line) => renderLine(line, size, language)).join('')
}

function renderLine({ content, style, bullet }: SlideLine, size: number, language: string): string {
  const look = {
    language,
    size: style === 'large' ? size + largeBy : size,
    strong: style === 'strong',
    quiet: style === 'quiet',
    serif: style === 'large',
  }
  const dot = bullet
    ? '<a:pPr marL="304800" indent="-304800"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>'
    : ''
  return `<a:p>${dot}${renderInline(content, look)}</a:p>`
}

/** Marks but for links: what a slide says is read aloud, not clicked. Citations lead nowhere on a slide. */
export function renderInline(content: readonly Inline[], look: RunLook): string {
  return content
    .map((node) => {
      if (node.type === 'hardBreak') return '<a:br/>'
      if (node.type === 'citation') return ''
      const bold = node.marks?.some(({ type }) => type === 'bold') ?? false
      const italic = node.marks?.some(({ type }) => type === 'italic') ?? false
      return renderRun(node.text, { ...look, strong: bold || look.strong === true }, italic)
    })
    .join('')
}

export function renderRun(text: string, look: RunLook, italic = false): string {
  const { language, size, strong, quiet, serif } = look
  const attributes = [
    `lang="${language}"`,
    ...(size === undefined ? [] : [`sz="${size * 100}"`]),
    ...(strong ? ['b="1"'] : []),
    ...(italic ? ['i="1"'] : []),
    'dirty="0"',
  ].join(' ')
  const colour = quiet ? '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>' : ''
  const font = serif ? '<a:latin typeface="+mj-lt"/>' : ''
  return `<a:r><a:rPr ${attributes}>${colour}${font}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
}

/** @param size points */
export function emptyParagraph(language: string, size?: number): string {
  const set = size === undefined ? '' : ` sz="${size * 100}"`
  return `<a:p><a:endParaRPr lang="${language}"${set}/></a:p>`
}
