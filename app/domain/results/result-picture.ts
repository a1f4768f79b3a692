import type { ShownResult } from '#app/domain/results/shown-result.ts'

/** Which picture of a result: the usual one of its kind, or the funnel of a proportion or a rate. */
const pictures = ['fordeling', 'tragt'] as const

export type Picture = (typeof pictures)[number]

/** The pictures there are to choose between; one is no choice. */
export function picturesOf(shown: ShownResult): readonly Picture[] {
  return shown.type === 'variation' && shown.funnel ? pictures : ['fordeling']
}

/** The picture that an address asks for; the usual one where it asks for none, or for one there is not. */
export function choosePicture(shown: ShownResult, wanted: string | null): Picture {
  return picturesOf(shown).find((picture) => picture === wanted) ?? 'fordeling'
}
