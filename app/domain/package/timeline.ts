/** The days from today to the meeting as shares of the whole, 0 to 1: for a line drawn to scale. */
export type Timeline = {
  /** Every seventh day from today, today and the meeting left out. */
  readonly weeks: readonly number[]
  /** The last day to answer, while practices are answering and when it is before the meeting. */
  readonly deadline: number | null
}

/** Null when there is nothing to draw: no meeting ahead. ISO days. */
export function buildTimeline(
  today: string,
  meetingDate: string | null,
  deadline: string | null,
): Timeline | null {
  const days = meetingDate === null ? 0 : dayNumber(meetingDate) - dayNumber(today)
  if (days <= 0) return null
  const toDeadline = deadline === null ? 0 : dayNumber(deadline) - dayNumber(today)
  return {
    weeks: Array.from({ length: Math.ceil(days / 7) - 1 }, (_, index) => ((index + 1) * 7) / days),
    deadline: toDeadline > 0 && toDeadline < days ? toDeadline / days : null,
  }
}

function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)
}
