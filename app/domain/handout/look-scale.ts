import type { HandoutLook } from '#app/domain/handout/handout.ts'

/** How letters and the room around them compare with those of an ordinary sheet. */
export type LookScale = { readonly type: number; readonly space: number; readonly rows: number }

export const lookScale: { readonly [Look in HandoutLook]: LookScale } = {
  sheet: { type: 1, space: 1, rows: 1 },
  close: { type: 0.9, space: 0.5, rows: 0.9 },
  poster: { type: 1.4, space: 1.4, rows: 2.2 },
}
