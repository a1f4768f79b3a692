import { numberIndicators } from '#app/domain/indicator/number-indicators.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { readText } from '#app/domain/text/json-value.ts'
import { quoted } from '#app/domain/text/quotes.ts'
import { capitalise } from '#app/domain/text/number-word.ts'

const longest = 70
const lists = { da: new Intl.ListFormat('da'), en: new Intl.ListFormat('en-GB') }

/** A text as it is quoted in a sentence: one line, cut at a word when it is long. */
export function quote(text: string): Bilingual {
  const line = text.replace(/\s+/g, ' ').trim()
  return wrap(line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line)
}

function wrap(text: string): Bilingual {
  const line = text.replace(/\s+/g, ' ').trim()
  return { da: quoted(line, 'da'), en: `"${line}"` }
}

/** The words about a place in a text, whole words only, with dots where something was left out. */
export function quoteAround(text: string, start: number, end: number): Bilingual {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const room = longest / 2
  const head = before.length > room ? `… ${before.slice(-room).replace(/^\S*\s/, '')}` : before
  const tail = after.length > room ? `${after.slice(0, room).replace(/\s\S*$/, '')} …` : after
  return wrap(`${head}${text.slice(start, end)}${tail}`)
}

/** "a, b og c" */
export function joinNames(names: readonly Bilingual[]): Bilingual {
  return { da: lists.da.format(names.map(({ da }) => da)), en: lists.en.format(names.map(({ en }) => en)) }
}

/** Words that are the same in both languages: names, numbers. */
export function joinWords(words: readonly string[]): Bilingual {
  return joinNames(words.map((word) => ({ da: word, en: word })))
}

/**
 * How a sentence calls an item: by its title, an indicator by its number as well; by its place in the list while it
 * has no title. The word for an item is the template's.
 */
export function nameItem(
  { section, items }: { section: ListSection; items: readonly ListItem[] },
  item: ListItem,
): Bilingual {
  const title = readText(item, section.itemTitle)
  const position = items.findIndex(({ id }) => id === item.id)
  const number = section.role === 'indicators' ? numberOf(items, position) : String(position + 1)
  const place = `${capitalise(section.itemName)} ${number}`
  if (title === undefined) return { da: place, en: place }
  const quoted = quote(title)
  if (section.role !== 'indicators') return quoted
  return { da: `${place} ${quoted.da}`, en: `${place} ${quoted.en}` }
}

function numberOf(items: readonly ListItem[], position: number): string {
  return numberIndicators(items.map((item) => readRoleItem('indicators', item)))[position] ?? ''
}
