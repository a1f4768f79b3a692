import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding, Severity } from '#app/domain/package/consistency/finding.ts'
import { nameItem } from '#app/domain/package/consistency/wording.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/**
 * References that nobody can look up: without an address, which may be right for a book, or with one that is no web
 * address. A title that is missing is a required field.
 */
export function checkReferences(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'references')
  if (!list) return []
  return list.items.flatMap((item) => {
    const fault = findFault(item.address)
    if (fault === undefined) return []
    const name = nameItem(list, item)
    const message = { da: `${name.da} ${fault.words.da}`, en: `${name.en} ${fault.words.en}` }
    const { severity } = fault
    return [{ rule: 'reference', severity, sectionId: list.section.id, itemId: item.id, message }] as const
  })
}

type Fault = { readonly severity: Severity; readonly words: Bilingual }

function findFault(address: string | undefined): Fault | undefined {
  if (address === undefined) {
    return { severity: 'look', words: { da: 'har ingen netadresse.', en: 'has no web address.' } }
  }
  if (/^https?:\/\/[^\s/]+\S*$/i.test(address.trim())) return undefined
  const words = {
    da: 'har en adresse, der ikke begynder med https:// eller http://.',
    en: 'has an address that does not begin with https:// or http://.',
  }
  return { severity: 'missing', words }
}
