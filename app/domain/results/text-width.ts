const narrow = /[ijlI.,:;'|!()[\]\u00A0 \-–·frt1]/
const wide = /[mwMWÆ%@…]/
const capital = /[A-ZÅÄÖØ0-9]/

/**
 * How wide a line of sans-serif text is, near enough to lay out labels without a font: the measure is a little
 * generous, so that text never runs into its neighbour. In units of `size`.
 */
export function estimateTextWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0) * size
}

/** The text, or as much of it as fits with "…" after it. */
export function fitText(text: string, size: number, width: number): string {
  if (estimateTextWidth(text, size) <= width) return text
  const characters = [...text]
  const fits = characters.findLastIndex(
    (_, index) => estimateTextWidth(`${characters.slice(0, index + 1).join('')}…`, size) <= width,
  )
  return `${characters
    .slice(0, fits + 1)
    .join('')
    .trimEnd()}…`
}

function widthOf(character: string): number {
  if (narrow.test(character)) return 0.34
  if (wide.test(character)) return 0.9
  return capital.test(character) ? 0.66 : 0.56
}
