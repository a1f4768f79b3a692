import type { Locale } from '#app/domain/text/locale.ts'

const noBreak = '\u00A0'
const units = 'mmHg|mmol/mol|mmol/l|mg|µg|kg|g|ml|dl|cm|mm|km|kr\\.|pct\\.|min\\.|t\\.|år'
const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sep\\.|sept\\.|okt\\.|nov\\.|dec\\.'

/** `needs` is what a text must have to be looked through: most texts have none of it, and looking takes time. */
type Rule = {
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly replacement: string | ((...found: string[]) => string)
}

const number = /\d/
const hyphen = /-/

/** What is written with a space that must not become the end of a line, and the marks that keyboards do not have. */
const danishRules: readonly Rule[] = [
  { needs: /%/, pattern: /(\d)[ \u00A0]?%(?![0-9A-F]{2})/gi, replacement: `$1${noBreak}%` },
  {
    needs: number,
    pattern: new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'),
    replacement: `$1${noBreak}`,
  },
  {
    needs: number,
    pattern: new RegExp(`\\b(\\d{1,2}\\.) (?=(?:${months})(?!\\p{L}))`, 'giu'),
    replacement: `$1${noBreak}`,
  },
  {
    needs: number,
    pattern: /(?<!\p{L})(kl\.|nr\.|ca\.|fig\.|tabel|figur|målepunkt) (?=\d)/giu,
    replacement: `$1${noBreak}`,
  },
  {
    needs: hyphen,
    pattern: /(?<![\p{L}\d.,:/–-])(\d{1,4}(?:[.,]\d+)?)-(\d{1,4}(?:[.,]\d+)?)(?![\p{L}\d/–]|[-.,]\d)/gu,
    replacement: joinRange,
  },
  { needs: hyphen, pattern: /(?<=[^\s\d] )-(?= \S)|(?<=\d )-(?= \D)/g, replacement: '–' },
  {
    needs: /["“„”]/,
    pattern: /(^|[\s([–—])["“„](?=\S)([^"“”„\n]*[^\s"“”„])["”“]/gu,
    replacement: '$1»$2«',
  },
  { needs: /'/, pattern: /(?<=\p{L})'(?=\p{L}|\s|[.,;:!?)]|$)/gu, replacement: '’' },
]

/** Addresses are left as they are: they are to be copied, not read. */
const address = /((?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+|\S+\.\p{L}{2,}\/\S*)/giu
const mayHaveAddress = /[@/:]|www\./i

/**
 * Danish as a printer sets it (UX.md §7, 6–7): no break before % and
 * between number and unit, an en dash in ranges, »quotes«. Only the print is changed, never what was typed; English
 * stays as it is.
 */
export function typeset(text: string, locale: Locale): string {
  if (locale !== 'da') return text
  if (!mayHaveAddress.test(text)) return applyRules(text)
  const pieces = text.split(address)
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : applyRules(piece))).join('')
}

function applyRules(text: string): string {
  return danishRules.reduce((set, { needs, pattern, replacement }) => {
    if (!needs.test(set)) return set
    return typeof replacement === 'string'
      ? set.replace(pattern, replacement)
      : set.replace(pattern, replacement)
  }, text)
}

/** Codes and results stay as they were written: a range goes upwards. */
function joinRange(whole: string, from = '', to = ''): string {
  const [low, high] = [from, to].map((number) => Number(number.replace(',', '.')))
  return low !== undefined && high !== undefined && low < high ? `${from}–${to}` : whole
}
