import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { nameItem } from '#app/domain/package/consistency/wording.ts'
import type { ProgrammeItem } from '#app/domain/template/roles.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/**
 * Parts of the programme without a text: nothing but a heading; indicators that nobody says what to do with; and a
 * line that ends in a colon with nothing after it. A break needs no text.
 */
export function checkEmptyBlocks(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'programme')
  if (!list) return []
  return list.items.flatMap((item) => {
    const words = describeEmptiness(item)
    if (words === undefined) return []
    const name = nameItem(list, item)
    const message = { da: `${name.da} ${words.da}`, en: `${name.en} ${words.en}` }
    return [
      { rule: 'empty-block', severity: 'missing', sectionId: list.section.id, itemId: item.id, message },
    ] as const
  })
}

function describeEmptiness(item: ProgrammeItem): Bilingual | undefined {
  if (item.isBreak === true) return undefined
  if (item.description === undefined && (item.indicatorIds ?? []).length > 0) {
    return {
      da: 'har målepunkter, men ingen tekst om, hvad der skal ske.',
      en: 'has indicators, but no text on what is to happen.',
    }
  }
  if (item.description === undefined && item.leaderNotes === undefined && item.techniqueId === undefined) {
    return { da: 'har kun en overskrift.', en: 'has a heading only.' }
  }
  return [item.description, item.leaderNotes].some(announcesNothing)
    ? {
        da: 'har en linje, der slutter med kolon, og så kommer der ikke mere.',
        en: 'has a line that ends in a colon, and nothing follows.',
      }
    : undefined
}

/** A colon at the end of a line, and then an empty line or no line. */
function announcesNothing(text: string | undefined): boolean {
  return /:[^\S\n]*(\n\s*\n|\s*$)/.test(text ?? '')
}
