import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import { fillText } from '#app/domain/handout/placeholders.ts'
import { notesOf, type Slide, slideOf } from '#app/domain/handout/slides/slide.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'

/** A slide of the template with nothing on it yet: the blocks after it fill it. */
export function openSlide({ title, layout, notes = '' }: BlockOf<'slide'>, context: HandoutContext): Slide {
  const fill = (text: string) => fillText(text, context).text
  return slideOf(layout ?? 'content', fill(title), { notes: notesOf([['', fill(notes)]]) })
}
