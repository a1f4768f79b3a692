/** The languages the product speaks. Danish is the first; English is complete. */
export type Locale = 'da' | 'en'

export const locales: readonly Locale[] = ['da', 'en']
