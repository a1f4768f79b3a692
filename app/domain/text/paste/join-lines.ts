/** A paragraph or a point out of text whose lines were broken to fit a page. */
export type JoinedLine = { readonly kind: 'paragraph' | 'bullet' | 'number'; readonly text: string }

/** A printed line is no longer than this, in characters; longer ones are paragraphs of their own. */
const longestPrintedLine = 130
const shortestFullLine = 35
const bullet = /^[•▪◦‣●○·*–-]\s+/
const numbered = /^(\d{1,2})[.)]\s+/
/** "børne- og ungepsykiatri" keeps its hyphen. */
const keepsHyphen = /^(og|eller|samt|til|and|or|to)\b/i

/**
 * The paragraphs and points of plain text. Where its lines look as if a page had broken them, as in a copy from a PDF
 * file, those of one paragraph are joined and words put together again; otherwise each line is a paragraph.
 */
export function joinLines(text: string): readonly JoinedLine[] {
  const lines = text
    .replaceAll('\u00ad', '')
    .split(/\r\n?|[\n\f\v\u2028\u2029]/)
    .map((line) => line.trim())
  const full = findFullLength(lines)
  const isNumbered = countsUp(lines)
  const joined: { kind: JoinedLine['kind']; text: string; last: string }[] = []
  let isNew = true
  for (const line of lines) {
    const before = joined.at(-1)
    if (line === '') isNew = true
    else if (before && !isNew && !beginsPoint(line, isNumbered) && goesOn(before.last, line, full)) {
      before.text = connect(before.text, line)
      before.last = line
    } else {
      joined.push({ ...readPoint(line, isNumbered), last: line })
      isNew = false
    }
  }
  return joined.map(({ kind, text: words }) => ({ kind, text: words }))
}

/** From how many characters a line counts as full; Infinity where nothing was broken by a page. */
function findFullLength(lines: readonly string[]): number {
  const longest = Math.max(0, ...lines.map((line) => line.length))
  const full = Math.max(shortestFullLine, Math.round(longest * 0.7))
  const isBroken = lines.some((line, at) => {
    const next = lines[at + 1] ?? ''
    return line.length >= full && !/[.:;!?]$/.test(line) && /^\p{Ll}/u.test(next)
  })
  return isBroken && longest <= longestPrintedLine ? full : Infinity
}

function goesOn(line: string, next: string, full: number): boolean {
  if (full === Infinity) return false
  const continues = /^\p{Ll}/u.test(next) && !/[.:!?]$/.test(line)
  return continues || line.length >= full
}

function connect(text: string, line: string): string {
  const isBrokenWord = /\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(line) && !keepsHyphen.test(line)
  return isBrokenWord ? `${text.slice(0, -1)}${line}` : `${text} ${line}`
}

function beginsPoint(line: string, isNumbered: boolean): boolean {
  return bullet.test(line) || (isNumbered && numbered.test(line))
}

function readPoint(line: string, isNumbered: boolean): JoinedLine {
  if (bullet.test(line)) return { kind: 'bullet', text: line.replace(bullet, '') }
  if (isNumbered && numbered.test(line)) return { kind: 'number', text: line.replace(numbered, '') }
  return { kind: 'paragraph', text: line }
}

/** "14. januar" begins with a number too: only numbers that count up from 1 number a list. */
function countsUp(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => numbered.exec(line)?.[1] ?? []).map(Number)
  return numbers.length > 1 && numbers.every((number, at) => number === at + 1)
}

/** Joined lines as HTML. @param text entities in it stand as entities */
export function linesToHtml(text: string): string {
  const lines = joinLines(text)
  return lines.map((line, at) => printLine(line, lines[at - 1]?.kind, lines[at + 1]?.kind)).join('')
}

function printLine(
  { kind, text }: JoinedLine,
  before: JoinedLine['kind'] | undefined,
  after: JoinedLine['kind'] | undefined,
): string {
  const words = `<p>${text}</p>`
  if (kind === 'paragraph') return words
  const list = kind === 'bullet' ? 'ul' : 'ol'
  return `${before === kind ? '' : `<${list}>`}<li>${words}</li>${after === kind ? '' : `</${list}>`}`
}
