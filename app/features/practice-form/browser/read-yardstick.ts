import type { Yardstick } from '#app/domain/collection/yardstick.ts'

/** What the card's numbers are held against, as the page brought it. */
export function readYardstick(card: HTMLElement): Yardstick | undefined {
  const written = card.dataset['yardstick']
  if (written === undefined) return undefined
  const yardstick: Yardstick = JSON.parse(written)
  return yardstick
}
