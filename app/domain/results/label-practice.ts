import type { PseudonymisedSeat } from '#app/domain/results/results.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { audienceOf, ruleFor, sharedAudienceOf } from '#app/domain/results/who-sees-what.ts'

/** Participant id → name of the practice. Only where the audience may see names is anything read from it. */
export type PracticeNames = ReadonlyMap<string, string>

/**
 * The own practice has the label that the others see it by, since its page tells it; the page puts "Jeres praksis" before it. Empty
 * outside.
 */
export function labelPractice(seat: PseudonymisedSeat, viewer: Viewer, names: PracticeNames): string {
  const audience = audienceOf(viewer, seat.participantId)
  if (ruleFor('pseudonym', audience) === 'no-rows') return ''
  const rule = ruleFor('practice-name', audience === 'practice' ? sharedAudienceOf(viewer) : audience)
  const name = rule === 'yes' || rule === 'yes-logged' ? names.get(seat.participantId) : undefined
  if (name === undefined) return seat.pseudonym
  return rule === 'yes' ? name : `${name} (${seat.pseudonym})`
}
