/** A pause longer than this was spent elsewhere. */
const longestPauseMs = 60_000

const signsOfUse = ['input', 'keydown', 'pointerdown', 'scroll', 'focusin'] as const

export type ActiveTime = {
  /** Whole seconds of use since they were last taken. */
  readonly take: () => number
  /** Seconds that did not reach the server. */
  readonly giveBack: (seconds: number) => void
}

/** Measures how long somebody uses the page while it is in view: the time between signs of use, short pauses included. */
export function createActiveTime(now: () => number = () => performance.now()): ActiveTime {
  let usedMs = 0
  let lastUse = now()

  function note(): void {
    const time = now()
    if (document.visibilityState === 'visible' && time - lastUse <= longestPauseMs) usedMs += time - lastUse
    lastUse = time
  }

  for (const sign of signsOfUse) window.addEventListener(sign, note, { capture: true, passive: true })
  document.addEventListener('visibilitychange', () => {
    lastUse = now()
  })
  return {
    take() {
      const seconds = Math.floor(usedMs / 1000)
      usedMs -= seconds * 1000
      return seconds
    },
    giveBack(seconds) {
      usedMs += seconds * 1000
    },
  }
}
