import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { joinWords, quote } from '#app/domain/package/consistency/wording.ts'
import { listTexts } from '#app/domain/package/consistency/written-texts.ts'

const longestRange = 50

/** Numbers in square brackets, "[3]", "[1, 4]" or "[2-5]", that no reference has. */
export function checkCitations(context: CheckContext): readonly Finding[] {
  const count = findRoleList(context, 'references')?.items.length
  if (count === undefined) return []
  return listTexts(context.sections).flatMap(({ section, itemId, text }) => {
    const dead = findCitedNumbers(text).filter((number) => number < 1 || number > count)
    if (dead.length === 0) return []
    const numbers = joinWords([...new Set(dead)].map((number) => `[${number}]`))
    const title = quote(section.title)
    return [
      {
        rule: 'citation',
        severity: 'missing',
        sectionId: section.id,
        ...(itemId === undefined ? {} : { itemId }),
        message: {
          da: `${title.da} nævner ${numbers.da}, men der er ingen henvisning med det nummer.`,
          en: `${title.en} cites ${numbers.en}, but no reference has that number.`,
        },
      } as const,
    ]
  })
}

/** The reference numbers that a text cites, ranges written out. */
export function findCitedNumbers(text: string): readonly number[] {
  const brackets = [...text.matchAll(/\[(\d{1,3}(?:\s*[-–,;]\s*\d{1,3})*)\]/g)]
  return brackets.flatMap((match) => (match[1] ?? '').split(/[,;]/).flatMap(readRange))
}

function readRange(part: string): readonly number[] {
  const [first = 0, last = first] = part.split(/[-–]/).map(Number)
  const length = Math.min(Math.max(last - first, 0), longestRange)
  return Array.from({ length: length + 1 }, (_, step) => first + step)
}
