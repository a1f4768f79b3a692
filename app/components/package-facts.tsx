import { createContext, type ReactNode, useContext } from 'react'
import type { Facilitation } from '#app/domain/meeting/facilitator-cards.ts'
import type { Meeting } from '#app/domain/template/roles.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** What a section needs to know of its package, however deep in the page it stands. */
export type PackageFacts = {
  readonly packageId: string
  /** The language that the package is written in; the page may be read in another. */
  readonly language: Locale
  readonly meeting: Meeting
  /** What the cards of whoever leads the meeting are made from; null in a step without a programme. */
  readonly facilitation: Facilitation | null
  /** The day the latest round froze its indicators; null before. */
  readonly frozenOn: string | null
  /** Names the template offers, and the system of each practice in the cluster; none in a step without indicators. */
  readonly recordSystems: { readonly offered: readonly string[]; readonly ofPractices: readonly string[] }
}

const FactsContext = createContext<PackageFacts | null>(null)

export function PackageFactsProvider({ facts, children }: { facts: PackageFacts; children: ReactNode }) {
  return <FactsContext value={facts}>{children}</FactsContext>
}

/** Null outside a package's step. */
export function usePackageFacts(): PackageFacts | null {
  return useContext(FactsContext)
}
