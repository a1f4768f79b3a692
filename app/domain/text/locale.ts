/** The languages the product speaks. Danish is the first; English is complete. */
export type Locale = 'da' | 'en'

export const locales: readonly Locale[] = ['da', 'en']

/** Languages that words on a sheet can be marked as. */
export const textLanguages = ['da', 'en', 'nb', 'sv', 'de'] as const
export type TextLanguage = (typeof textLanguages)[number]
