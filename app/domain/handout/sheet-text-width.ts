import { estimateTextWidth } from '#app/domain/results/text-width.ts'

/** Calibri is narrower than the measure, which is generous. */
const calibri = 0.84

/** About how wide a line is in the type of the sheets. In units of `size`. */
export function estimateSheetWidth(text: string, size: number): number {
  return estimateTextWidth(text, size) * calibri
}
