import { type FileChild } from 'docx'
import { cleanText } from '#app/exports/word/inline.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { Handout } from '#app/domain/handout/handout.ts'

/** Title and subtitle. A sheet without headings keeps a place in the navigation pane through its title. */
export function printTitle(
  { title, subtitle }: Pick<Handout, 'title' | 'subtitle'>,
  writing: Writing,
): readonly FileChild[] {
  const outline = writing.titleIsHeading ? { outlineLevel: 0 } : {}
  const printed = writing.paragraph({ style: 'Title', text: cleanText(title), ...outline })
  if (subtitle === '') return [printed]
  return [printed, writing.paragraph({ style: 'Subtitle', text: cleanText(subtitle) })]
}
