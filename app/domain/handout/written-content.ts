import type { Handout } from '#app/domain/handout/handout.ts'

/** All that stands on a sheet as one text, the day it is printed apart: two alike say that nothing has changed. */
export function writeContent(handout: Handout): string {
  return JSON.stringify({ ...handout, printedOn: '', printedDay: '' })
}
