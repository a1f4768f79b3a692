import type { CheckContext } from '#app/domain/package/consistency/check-context.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { quote } from '#app/domain/package/consistency/wording.ts'
import type { Section } from '#app/domain/template/template.ts'
import { listImages } from '#app/domain/text/list-blocks.ts'

/** Pictures without a description that nobody has called a decoration. */
export function checkImages({ sections }: CheckContext): readonly Finding[] {
  return sections.flatMap(({ section, content }) => {
    if (content.type !== 'rich-text') return []
    const silent = listImages(content.text.content).filter(
      ({ attrs }) => attrs.alt.trim() === '' && attrs.decorative !== true,
    )
    return silent.length > 0 ? [describe(section, silent.length)] : []
  })
}

function describe(section: Section, count: number): Finding {
  const title = quote(section.title)
  const message =
    count === 1
      ? {
          da: `Et billede i ${title.da} mangler en beskrivelse til dem, der ikke kan se det. Skriv den, eller kald det pynt.`,
          en: `A picture in ${title.en} lacks a description for those who cannot see it. Write one, or call it decoration.`,
        }
      : {
          da: `${count} billeder i ${title.da} mangler en beskrivelse til dem, der ikke kan se dem. Skriv den, eller kald dem pynt.`,
          en: `${count} pictures in ${title.en} lack a description for those who cannot see them. Write one, or call them decoration.`,
        }
  return { rule: 'image', severity: 'look', sectionId: section.id, message }
}
