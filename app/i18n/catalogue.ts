import { da } from '#app/i18n/da.ts'
import { en } from '#app/i18n/en.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Every text the app says, by area. Entries are strings, or functions where a text takes a value. */
export type Catalogue = typeof da

const catalogues: Record<Locale, Catalogue> = { da, en }

export function catalogueFor(locale: Locale): Catalogue {
  return catalogues[locale]
}
