import type { Locale } from '#app/domain/text/locale.ts'

/** The same words in every language of the product. */
export type Bilingual = { readonly [locale in Locale]: string }
