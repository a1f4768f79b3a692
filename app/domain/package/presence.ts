/** Somebody at work in a section. */
export type Writing = {
  readonly accountId: string
  readonly name: string
  readonly sectionId: string
  readonly sectionTitle: string
  /** Milliseconds. */
  readonly seenAt: number
}

/** A colleague at work in a section, as others see it. */
export type Colleague = Pick<Writing, 'name' | 'sectionId' | 'sectionTitle'>

/** Who has not been heard of for so long is gone: three reports of every tenth second may be lost, not more. */
const stayMs = 30_000

/** The list with this person where they are now, and without those who are gone. */
export function noteWriting(all: readonly Writing[], writing: Writing): readonly Writing[] {
  const others = listPresent(all, writing.seenAt).filter((one) => one.accountId !== writing.accountId)
  return [...others, writing]
}

/** Everybody else who is at work, by name. @param now milliseconds */
export function listColleagues(
  all: readonly Writing[],
  accountId: string,
  now: number,
): readonly Colleague[] {
  return listPresent(all, now)
    .filter((one) => one.accountId !== accountId)
    .map(({ name, sectionId, sectionTitle }) => ({ name, sectionId, sectionTitle }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

function listPresent(all: readonly Writing[], now: number): readonly Writing[] {
  return all.filter(({ seenAt }) => now - seenAt < stayMs)
}

/** At most two letters for a small mark: of the first name and the last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('da') ?? '').join('')
}
