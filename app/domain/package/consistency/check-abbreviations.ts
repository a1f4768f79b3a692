import type { CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { quote } from '#app/domain/package/consistency/wording.ts'
import { listTexts, type WrittenText } from '#app/domain/package/consistency/written-texts.ts'

/** Names stand here as their owners write them. */
const namingRoles: readonly (string | undefined)[] = ['references', 'contacts']

/**
 * Abbreviations that are never explained: two to six capitals by themselves, which stand nowhere as "words (ABC)" or
 * "ABC (words)", are no Roman numeral and no word in capitals, and which neither the template nor a record system's
 * name makes known. Each is found once, where it stands first.
 */
export function checkAbbreviations(context: CheckContext): readonly Finding[] {
  const texts = listTexts(context.sections)
  const whole = texts.map(({ text }) => text).join('\n')
  const known = knownWords(context)
  const words = new Set(whole.match(/(?<!\p{L})\p{Ll}{2,6}(?!\p{L})/gu))
  const seen = new Set<string>()
  return texts.flatMap((found) =>
    abbreviationsIn(found).flatMap((word) => {
      if (seen.has(word)) return []
      seen.add(word)
      const isPlain = known.has(word) || words.has(word.toLowerCase()) || isExplained(word, whole)
      return isPlain ? [] : [describe(found, word)]
    }),
  )
}

function abbreviationsIn({ section, text, isTemplates }: WrittenText): readonly string[] {
  if (isTemplates || (section.type === 'list' && namingRoles.includes(section.role))) return []
  const running = text.replace(/\S*(?:\/\/|@|www\.)\S*/g, ' ')
  const found = running.match(/(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu) ?? []
  return found.filter((word) => !/^[IVX]+$/.test(word))
}

function knownWords({ template, facts }: CheckContext): ReadonlySet<string> {
  const systems = [...template.recordSystems, ...facts.practiceRecordSystems]
  return new Set([...(template.knownAbbreviations ?? []), ...systems.flatMap((name) => name.split(/\s+/))])
}

function isExplained(word: string, whole: string): boolean {
  return new RegExp(
    `\\p{Ll}[’'\\p{L}-]*\\s+\\(${word}\\)|(?<!\\p{L})${word}\\s+\\([^)]*\\p{Ll}{3}[^)]*\\)`,
    'u',
  ).test(whole)
}

function describe({ section, itemId }: WrittenText, word: string): Finding {
  const title = quote(section.title)
  return {
    rule: 'abbreviation',
    severity: 'look',
    sectionId: section.id,
    ...(itemId === undefined ? {} : { itemId }),
    message: {
      da: `»${word}« i ${title.da} er ikke forklaret nogen steder. Skriv det helt ud første gang, med ${word} i parentes efter.`,
      en: `"${word}" in ${title.en} is explained nowhere. Write it in full the first time, with ${word} in brackets after it.`,
    },
  }
}
