import { createContext, useContext } from 'react'

/** A reference of the package, ready to be cited. */
export type CitableReference = {
  readonly id: string
  readonly number: number
  /** Empty while it has none. */
  readonly title: string
}

/** What the texts of a page may draw on. */
export type TextSettings = {
  readonly references: readonly CitableReference[]
  /** Where the references are written; null for a package without such a list. */
  readonly referencesAddress: string | null
}

export const TextSettingsContext = createContext<TextSettings>({ references: [], referencesAddress: null })

export function useTextSettings(): TextSettings {
  return useContext(TextSettingsContext)
}
