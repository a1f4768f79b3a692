import { isWordingChanged, readAcceptance, wordingOf } from '#app/domain/package/acceptance.ts'
import type { CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { quote } from '#app/domain/package/consistency/wording.ts'
import { formatDate } from '#app/domain/text/format-date.ts'

/** The words that the cluster said yes to are not the words that stand now. */
export function checkAcceptance({ sections }: CheckContext): readonly Finding[] {
  return sections.flatMap(({ section, content }) => {
    if (section.type !== 'form' || section.role !== 'acceptance' || content.type !== 'form') return []
    const accepted = sections.find((one) => one.section.id === section.accepts)
    if (accepted?.content.type !== 'rich-text') return []
    const acceptance = readAcceptance(content.values)
    if (!isWordingChanged(acceptance, wordingOf(accepted.content.text))) return []
    const [title, day] = [quote(accepted.section.title), acceptance.decidedOn ?? '']
    const message = {
      da: `Formuleringen i ${title.da} er ændret, efter at klyngen sagde ja ${formatDate(day, 'da', 'long')}.`,
      en: `The wording of ${title.en} has changed since the cluster said yes on ${formatDate(day, 'en', 'long')}.`,
    }
    return [{ rule: 'acceptance', severity: 'look', sectionId: section.id, message }] as const
  })
}
