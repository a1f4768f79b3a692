import { findRoleList, type CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { quote, quoteAround } from '#app/domain/package/consistency/wording.ts'
import { listTexts, type WrittenText } from '#app/domain/package/consistency/written-texts.ts'
import type { Section } from '#app/domain/template/template.ts'

/**
 * Words left over from a copied package. The template names words that belong to a topic or a partner. Such a word is
 * at home when it stands in the package's title, in an indicator, a recommendation or a reference, in a contact, or in
 * a text that says what the package is about; then it may stand anywhere. Where it stands and is not at home, it is
 * worth a look, unless the template itself put the sentence there.
 */
export function checkLeftoverWords(context: CheckContext): readonly Finding[] {
  const watched = context.template.watchedWords
  if (watched === undefined) return []
  const isTopic = ({ section }: WrittenText) => saysWhatItIsAbout(section, watched.topicSections)
  const texts = listTexts(context.sections)
  const sources = findRoleList(context, 'indicators')?.items.map(({ source }) => source ?? '') ?? []
  const home = [context.clusterPackage.title, ...sources, ...texts.filter(isTopic).map(({ text }) => text)]
  const others = texts.filter((found) => !isTopic(found) && !found.isTemplates)
  const strangers = watched.words
    .map(wordPattern)
    .filter((pattern) => !home.some((text) => pattern.test(text)))
  return others.flatMap((found) =>
    strangers.flatMap((pattern) => {
      const match = pattern.exec(found.text)
      return match ? [describe(found, match)] : []
    }),
  )
}

const homeRoles: readonly (string | undefined)[] = ['indicators', 'recommendations', 'references', 'contacts']

function saysWhatItIsAbout(section: Section, topicSections: readonly string[]): boolean {
  return section.type === 'list' ? homeRoles.includes(section.role) : topicSections.includes(section.id)
}

/** The word by itself; with a star at the end, with any ending. */
function wordPattern(word: string): RegExp {
  const stem = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`(?<![\\p{L}\\d])${stem}${word.endsWith('*') ? '[\\p{L}\\d]*' : '(?![\\p{L}\\d])'}`, 'iu')
}

function describe({ section, itemId, text }: WrittenText, { 0: word, index }: RegExpExecArray): Finding {
  const [title, place] = [quote(section.title), quoteAround(text, index, index + word.length)]
  return {
    rule: 'leftover-word',
    severity: 'look',
    sectionId: section.id,
    ...(itemId === undefined ? {} : { itemId }),
    message: {
      da: `»${word}« står i ${title.da}, men ellers ikke i emnet. Er det fra en anden pakke? ${place.da}`,
      en: `"${word}" stands in ${title.en}, but is no part of the topic. Is it from another package? ${place.en}`,
    },
  }
}
