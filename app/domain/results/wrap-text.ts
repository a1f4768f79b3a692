import { estimateTextWidth } from '#app/domain/results/text-width.ts'

/** The text on as many lines as the width needs; a word wider than a line stands alone on it. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && estimateTextWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
