import { findCpr } from '#app/domain/text/cpr.ts'
import { looksLikePatientList } from '#app/domain/text/patient-list.ts'

/**
 * What a tick »it is another number« is worth: it holds for this text alone, however its lines end. Undefined where
 * nothing is asked: the text is clear, or it is refused and no tick helps (DOMAIN.md §3.5, step 4).
 */
export function signOtherNumber(text: string): string | undefined {
  if (findCpr(text).verdict !== 'ask' || looksLikePatientList(text)) return undefined
  const signed = text.replace(/\r\n?/g, '\n').trim()
  return `${String(signed.length)}-${hashText(signed).toString(36)}`
}

/** Whether the tick was set for exactly this text. Never for one that is blocked. */
export function isOtherNumber(text: string, tick: string | undefined): boolean {
  const signature = signOtherNumber(text)
  return signature !== undefined && signature === tick
}

/** FNV-1a over the UTF-16 code units, 32 bits: tells texts apart, and hides nothing from somebody who wants to know. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
