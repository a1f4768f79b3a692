import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { joinWords, quote } from '#app/domain/package/consistency/wording.ts'
import { listTexts } from '#app/domain/package/consistency/written-texts.ts'
import type { Section } from '#app/domain/template/template.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { listCitations } from '#app/domain/text/list-blocks.ts'

const longestRange = 50

/**
 * Citations that lead nowhere: those whose reference was deleted, and numbers typed in square brackets, "[3]", "[1, 4]"
 * or "[2-5]", that no reference has.
 */
export function checkCitations(context: CheckContext): readonly Finding[] {
  const references = findRoleList(context, 'references')
  if (references === undefined) return []
  const ids = new Set(references.items.map(({ id }) => id))
  return [
    ...findDeadCitations(context, ids, references.section),
    ...findDeadNumbers(context, references.items.length),
  ]
}

function findDeadCitations(
  { sections }: CheckContext,
  ids: ReadonlySet<string>,
  references: Section,
): readonly Finding[] {
  return sections.flatMap(({ section, content }) => {
    if (content.type !== 'rich-text') return []
    const dead = listCitations(content.text.content).filter(({ attrs }) => !ids.has(attrs.referenceId))
    return dead.length > 0 ? [describe({ section }, wordDead(section, dead.length, references))] : []
  })
}

function wordDead(section: Section, count: number, references: Section): Bilingual {
  const [title, list] = [quote(section.title), quote(references.title)]
  const da = count === 1 ? 'en reference' : `${count} referencer`
  const en = count === 1 ? 'a reference' : `${count} references`
  return {
    da: `${title.da} peger på ${da}, der ikke står i ${list.da} mere. Dér printes [?].`,
    en: `${title.en} cites ${en} no longer in ${list.en}. It prints as [?].`,
  }
}

function findDeadNumbers(context: CheckContext, count: number): readonly Finding[] {
  return listTexts(context.sections).flatMap(({ section, itemId, text }) => {
    const dead = findCitedNumbers(text).filter((number) => number < 1 || number > count)
    if (dead.length === 0) return []
    const numbers = joinWords([...new Set(dead)].map((number) => `[${number}]`))
    const title = quote(section.title)
    return [
      describe(
        { section, itemId },
        {
          da: `${title.da} nævner ${numbers.da}, men der er ingen reference med det nummer.`,
          en: `${title.en} cites ${numbers.en}, but no reference has that number.`,
        },
      ),
    ]
  })
}

function describe(
  { section, itemId }: { readonly section: Section; readonly itemId?: string | undefined },
  message: Bilingual,
): Finding {
  const item = itemId === undefined ? {} : { itemId }
  return { rule: 'citation', severity: 'missing', sectionId: section.id, ...item, message }
}

/** The reference numbers that somebody typed into a text, ranges written out. */
export function findCitedNumbers(text: string): readonly number[] {
  const brackets = [...text.matchAll(/\[(\d{1,3}(?:\s*[-–,;]\s*\d{1,3})*)\]/g)]
  return brackets.flatMap((match) => (match[1] ?? '').split(/[,;]/).flatMap(readRange))
}

function readRange(part: string): readonly number[] {
  const [first = 0, last = first] = part.split(/[-–]/).map(Number)
  const length = Math.min(Math.max(last - first, 0), longestRange)
  return Array.from({ length: length + 1 }, (_, step) => first + step)
}
