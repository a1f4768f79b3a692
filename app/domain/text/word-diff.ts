/** A run of a text, and whether the other text lacks it. */
export type DiffPart = { readonly text: string; readonly differs: boolean }

export type WordDiff = { readonly left: readonly DiffPart[]; readonly right: readonly DiffPart[] }

/** Above this many comparisons the middle is marked as a whole: two long texts need no exact marks. */
const largestTable = 2_000_000

/** Marks the words that two versions of a text do not share (longest common subsequence of words). */
export function diffWords(left: string, right: string): WordDiff {
  const [leftWords, rightWords] = [splitWords(left), splitWords(right)]
  // The first word of a text has no space before it, but is the same word further on.
  const [a, b] = [leftWords.map(trim), rightWords.map(trim)]
  const start = countSame(a, b)
  const end = countSame(a.slice(start).toReversed(), b.slice(start).toReversed())
  const shared = findShared(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return {
    left: joinRuns(leftWords, (index) => isKept(index, start, a.length - end, shared.left)),
    right: joinRuns(rightWords, (index) => isKept(index, start, b.length - end, shared.right)),
  }
}

function trim(word: string): string {
  return word.trim()
}

/** Words with the space before them, so that the parts joined are the text again. */
function splitWords(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

function countSame(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((word, index) => word !== b[index])
  return first === -1 ? a.length : first
}

function isKept(index: number, start: number, end: number, shared: ReadonlySet<number>): boolean {
  return index < start || index >= end || shared.has(index - start)
}

type Shared = { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> }

function findShared(a: readonly string[], b: readonly string[]): Shared {
  if (a.length * b.length > largestTable) return { left: new Set(), right: new Set() }
  const lengths = computeLengths(a, b)
  const left = new Set<number>()
  const right = new Set<number>()
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      left.add(i++)
      right.add(j++)
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i++
    else j++
  }
  return { left, right }
}

/** Length of the longest common subsequence of what follows each pair of places. */
function computeLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i] ?? new Uint32Array()
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

function joinRuns(words: readonly string[], kept: (index: number) => boolean): readonly DiffPart[] {
  const parts: { text: string; differs: boolean }[] = []
  for (const [index, word] of words.entries()) {
    const differs = !kept(index)
    const last = parts.at(-1)
    if (last?.differs === differs) last.text += word
    else parts.push({ text: word, differs })
  }
  return parts
}
