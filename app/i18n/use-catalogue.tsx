import { createContext, type ReactNode, useContext } from 'react'
import { type Catalogue, catalogueFor } from '#app/i18n/catalogue.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const LocaleContext = createContext<Locale>('da')

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

const CatalogueContext = createContext<Catalogue | null>(null)

/** The same parts in other words: the form as one person reads it instead of a practice. */
export function CatalogueProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>
}

/** The reader's catalogue: `const { steps } = useCatalogue()`. */
export function useCatalogue(): Catalogue {
  const usual = catalogueFor(useContext(LocaleContext))
  return useContext(CatalogueContext) ?? usual
}
