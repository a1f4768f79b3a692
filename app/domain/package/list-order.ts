/** The entry at `from` moved to `to`; places outside the list mean its ends. */
export function moveEntry<Entry>(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const place = Math.max(0, Math.min(entries.length - 1, to))
  const moved = entries[from]
  if (moved === undefined || place === from) return entries
  return insertEntry(removeEntry(entries, from), place, moved)
}

/** The list with `entry` standing at `index`. */
export function insertEntry<Entry>(entries: readonly Entry[], index: number, entry: Entry): readonly Entry[] {
  return entries.toSpliced(index, 0, entry)
}

export function removeEntry<Entry>(entries: readonly Entry[], index: number): readonly Entry[] {
  return entries.toSpliced(index, 1)
}
