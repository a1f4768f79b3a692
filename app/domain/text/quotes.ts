import type { Locale } from '#app/domain/text/locale.ts'

/**
 * Somebody's words in the language's quotation marks. Words that have them already do not get them twice, and marks
 * inside become the inner kind: »Få et ja til ›Hvad er problemet?‹«.
 */
export function quoted(words: string, locale: Locale): string {
  const inner = words.trim().replace(/^[»"“„]([^»«"“”„]*)[«"”]$/su, '$1')
  if (locale === 'da') return `»${inner.replaceAll('»', '›').replaceAll('«', '‹')}«`
  return `“${inner.replaceAll('“', '‘').replaceAll('”', '’')}”`
}
