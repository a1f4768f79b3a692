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

/** The reader's catalogue: `const { steps } = useCatalogue()`. */
export function useCatalogue(): Catalogue {
  return catalogueFor(useContext(LocaleContext))
}
