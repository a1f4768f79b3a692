/** Words of running Danish text on an A4 page at 11 pt with headings and margins: an estimate, and called so. */
const wordsAPage = 420

/** How many quarters of an A4 page a text fills, rounded to the nearest. */
export function estimateQuarterPages(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0
  return Math.round((words / wordsAPage) * 4)
}
