/** A revision without its text. */
export type RevisionHead = {
  readonly revision: number
  /** Null when the account is gone, or the app itself wrote it. */
  readonly savedByName: string | null
  /** ISO time. */
  readonly savedAt: string
}

/** The revisions of one person in one go, newest first: a text is saved every few seconds while it is written. */
export type Sitting = readonly [RevisionHead, ...RevisionHead[]]

/** A longer pause begins a new sitting. */
const pauseMs = 10 * 60_000

/** Revisions, newest first, gathered by who wrote them and when. */
export function groupRevisions(heads: readonly RevisionHead[]): readonly Sitting[] {
  return heads.reduce<readonly Sitting[]>((sittings, head) => {
    const current = sittings.at(-1)
    return current && belongs(head, current) ? sittings.with(-1, [...current, head]) : [...sittings, [head]]
  }, [])
}

function belongs(older: RevisionHead, sitting: Sitting): boolean {
  const newer = sitting.at(-1) ?? sitting[0]
  const pause = Date.parse(newer.savedAt) - Date.parse(older.savedAt)
  return older.savedByName === newer.savedByName && pause <= pauseMs
}
