import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'

/** Which picture of a result: before and after, the usual one of its kind, the funnel of a proportion or a rate, or the line. */
export type Picture = 'aendring' | 'fordeling' | 'tragt' | 'udvikling'

/**
 * The pictures there are to choose between, the first of them first shown: where there is an earlier round, what happened since.
 * One is no choice.
 */
export function picturesOf(shown: ShownResult, history: ShownHistory | null): readonly Picture[] {
  return [
    ...(history ? (['aendring'] as const) : []),
    'fordeling',
    ...(shown.type === 'variation' && shown.funnel ? (['tragt'] as const) : []),
    ...(history?.trend && shown.indicator.kind !== 'count' ? (['udvikling'] as const) : []),
  ]
}

/** The picture that an address asks for; the first one where it asks for none, or for one there is not. */
export function choosePicture(
  shown: ShownResult,
  history: ShownHistory | null,
  wanted: string | null,
): Picture {
  const pictures = picturesOf(shown, history)
  return pictures.find((picture) => picture === wanted) ?? pictures[0] ?? 'fordeling'
}
