/** What can be said of the time with one tap: whole minutes; the last stands for that and more. */
export const minuteChoices = [3, 5, 8, 10, 15, 20] as const

/** With fewer practices a median would be close to one of them. */
const fewestForMedian = 3

/** One practice's times, without its name: what it said, and how long its pages were in use. */
export type TimeUsed = { readonly minutes: number | null; readonly activeSeconds: number }

export type TimeSummary = {
  /** Median of the minutes said; null under three practices. */
  readonly saidMinutes: number | null
  readonly said: number
  /** Median of the minutes measured, rounded up to whole ones; null under three practices. */
  readonly measuredMinutes: number | null
  readonly measured: number
}

/** Longest stretch between two saves that can have been spent at the form. */
const longestStretch = 3_600

/** One of the choices, or null. */
export function parseMinutes(text: string | undefined): number | null {
  return minuteChoices.find((minutes) => String(minutes) === text) ?? null
}

/** Seconds as the page reports them, within what is possible; 0 where it says nothing. */
export function parseActiveSeconds(text: string | undefined): number {
  const seconds = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0
  return Math.min(seconds, longestStretch)
}

/** The medians over the practices. A page without the script measures nothing, and is left out. */
export function summariseTime(times: readonly TimeUsed[]): TimeSummary {
  const said = times.flatMap(({ minutes }) => minutes ?? [])
  const measured = times.flatMap(({ activeSeconds }) => (activeSeconds > 0 ? [activeSeconds / 60] : []))
  const median = computeMedian(measured)
  return {
    saidMinutes: computeMedian(said),
    said: said.length,
    measuredMinutes: median === null ? null : Math.ceil(median),
    measured: measured.length,
  }
}

function computeMedian(values: readonly number[]): number | null {
  if (values.length < fewestForMedian) return null
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
