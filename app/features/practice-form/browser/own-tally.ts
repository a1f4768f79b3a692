/** What this device has ticked, kept in the browser; its name is drawn and leads nowhere. */
type Kept = {
  readonly device: string
  readonly counts: { readonly [category: string]: number }
  readonly sent: { readonly [category: string]: number }
}

export type OwnTally = {
  readonly add: (category: string) => void
  readonly undo: () => void
  readonly last: () => string | undefined
  readonly count: (category: string) => number
  /** What has reached the server, and so is part of the sums it shows. */
  readonly sent: (category: string) => number
  readonly isUnsent: () => boolean
  readonly toFields: () => URLSearchParams
  readonly markSent: (fields: URLSearchParams) => void
}

export function createOwnTally(path: string, categories: readonly string[]): OwnTally {
  const key = `klyngebygger ${path}`
  let kept = read(key) ?? { device: drawName(), counts: {}, sent: {} }
  const made: string[] = []

  function step(category: string, by: 1 | -1): void {
    const ticks = Math.max(0, (kept.counts[category] ?? 0) + by)
    kept = { ...kept, counts: { ...kept.counts, [category]: ticks } }
    write(key, kept)
  }

  return {
    add(category) {
      if (!categories.includes(category)) return
      made.push(category)
      step(category, 1)
    },
    undo() {
      const category = made.pop()
      if (category !== undefined) step(category, -1)
    },
    last: () => made.at(-1),
    count: (category) => kept.counts[category] ?? 0,
    sent: (category) => kept.sent[category] ?? 0,
    isUnsent: () => categories.some((id) => (kept.counts[id] ?? 0) !== (kept.sent[id] ?? 0)),
    toFields() {
      const counts = categories.map((id) => [`count-${id}`, String(kept.counts[id] ?? 0)])
      return new URLSearchParams([['device', kept.device], ...counts])
    },
    markSent(fields) {
      const sent = categories.map((id) => [id, Number(fields.get(`count-${id}`))] as const)
      kept = { ...kept, sent: Object.fromEntries(sent) }
      write(key, kept)
    },
  }
}

function drawName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(11))].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  )
  return `d${letters.join('')}`
}

function read(key: string): Kept | undefined {
  try {
    const text = localStorage.getItem(key)
    if (text === null) return undefined
    const kept: Kept = JSON.parse(text)
    return kept
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing still ticks. */
function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    return
  }
}
