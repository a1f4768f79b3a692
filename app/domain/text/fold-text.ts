/** A text as it is searched in, and where in the text each of its letters came from. */
export type FoldedText = { readonly text: string; readonly places: readonly number[] }

/** As Danes write them without the letters at hand, and as they sort them. */
const spellings = new Map([
  ['æ', 'ae'],
  ['ä', 'ae'],
  ['ø', 'oe'],
  ['ö', 'oe'],
  ['å', 'aa'],
  ['ß', 'ss'],
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['\u2011', '-'],
])

/**
 * Makes "Åben", "åben" and "AABEN" the same, "idé" the same as "ide", and any space the same as any other. What cannot
 * be seen, such as a soft hyphen, is left out.
 */
export function foldText(text: string): FoldedText {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const letters = foldCharacter(character)
    const isSecondSpace = letters === ' ' && folded.endsWith(' ')
    if (!isSecondSpace) {
      folded += letters
      places.push(...Array.from(letters, () => place))
    }
    place += character.length
  }
  return { text: folded, places }
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' '
  if (character === '\u00ad' || character === '\u200b') return ''
  const small = character.toLowerCase()
  return spellings.get(small) ?? small.normalize('NFD').replace(/\p{M}/gu, '')
}
