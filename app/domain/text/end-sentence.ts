/** A sentence with its full stop: one that ends with an abbreviation ("30 min.") has it already. */
export function endSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}
