import { createHash } from 'node:crypto'
import type { Handout } from '#app/domain/handout/handout.ts'
import { writeContent } from '#app/domain/handout/written-content.ts'

/** What stands on a sheet, in few characters. */
export function digestOf(handout: Handout): string {
  return createHash('sha256').update(writeContent(handout)).digest('hex')
}
