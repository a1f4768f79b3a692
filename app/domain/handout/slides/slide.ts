import type { Handout, HandoutTable } from '#app/domain/handout/handout.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

/** One slide of a meeting's deck: a title, and below it text, or a table, or a chart with a little text. */
export type Slide = {
  readonly kind: 'slide'
  readonly layout: SlideLayout
  readonly title: string
  readonly lines: readonly SlideLine[]
  /** Points; never under 20. */
  readonly textSize: number
  readonly table: HandoutTable | null
  readonly chart: Chart | null
  /** Said to whoever leads the meeting, and to nobody else. */
  readonly notes: readonly SlideNote[]
}

/** `title` opens the deck, `section` opens a part of the evening or is its break. */
export type SlideLayout = 'title' | 'section' | 'content'

/** `strong` heads what follows it, `quiet` stands back, `large` is to be read from the back row. */
export type SlideLine = {
  readonly content: readonly Inline[]
  readonly style: 'normal' | 'strong' | 'quiet' | 'large'
  readonly bullet: boolean
}

export type SlideNote = {
  /** Empty for a text that stands by itself. */
  readonly label: string
  readonly text: string
}

/** The smallest text on a slide, in points. */
export const smallestText = 20

/** A slide with nothing on it but what is given. */
export function slideOf(
  layout: SlideLayout,
  title: string,
  said: Partial<Pick<Slide, 'lines' | 'table' | 'chart' | 'notes'>> = {},
): Slide {
  return {
    kind: 'slide',
    layout,
    title,
    lines: [],
    textSize: 24,
    table: null,
    chart: null,
    notes: [],
    ...said,
  }
}

export function lineOf(
  content: readonly Inline[],
  style: SlideLine['style'] = 'normal',
  bullet = false,
): SlideLine {
  return { content, style, bullet }
}

/** Notes that say something: empty texts are left out. */
export function notesOf(notes: readonly (readonly [label: string, text: string])[]): readonly SlideNote[] {
  return notes.flatMap(([label, text]) => (text.trim() === '' ? [] : [{ label, text: text.trim() }]))
}

/** A handout for those who do not lead the meeting: what is said to the leader is left out. */
export function withoutNotes(handout: Handout): Handout {
  return {
    ...handout,
    blocks: handout.blocks.map((block) => (block.kind === 'slide' ? { ...block, notes: [] } : block)),
  }
}
