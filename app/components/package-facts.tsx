import { createContext, type ReactNode, useContext } from 'react'
import type { Meeting } from '#app/domain/template/roles.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** What a section needs to know of its package, however deep in the page it stands. */
export type PackageFacts = {
  readonly packageId: string
  /** The language that the package is written in; the page may be read in another. */
  readonly language: Locale
  readonly meeting: Meeting
}

const FactsContext = createContext<PackageFacts | null>(null)

export function PackageFactsProvider({ facts, children }: { facts: PackageFacts; children: ReactNode }) {
  return <FactsContext value={facts}>{children}</FactsContext>
}

/** Null outside a package's step. */
export function usePackageFacts(): PackageFacts | null {
  return useContext(FactsContext)
}
