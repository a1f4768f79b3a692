/**
 * What the source of an indicator is called when no system can count it, in the editions of the templates. Such an
 * indicator has a tally page: one tick a patient, and no patient in it.
 */
export const handCountSources = ['Optælling i hånden', 'Count by hand'] as const

export function isHandCounted({ source }: { readonly source: string }): boolean {
  const written = source.trim().toLowerCase()
  return handCountSources.some((name) => name.toLowerCase() === written)
}
