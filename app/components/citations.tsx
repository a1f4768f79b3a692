import { createContext, type ReactNode, useContext } from 'react'
import { deadCitation, findReferenceNumber, type ReferenceNumbers } from '#app/domain/text/citations.ts'

/** What citations on a page are shown as, and where they lead. */
export type Citations = {
  readonly numbers: ReferenceNumbers
  /** The address of the reference with this number; null where the page leads nowhere. */
  readonly addressOf: (number: number) => string | null
}

const CitationsContext = createContext<Citations>({ numbers: {}, addressOf: () => null })

export function CitationsProvider({ citations, children }: { citations: Citations; children: ReactNode }) {
  return <CitationsContext value={citations}>{children}</CitationsContext>
}

/** A citation as a raised number that leads to its reference. A comma keeps it apart from a citation before it. */
export function CitationView({ referenceId, follows }: { referenceId: string; follows: boolean }) {
  const { numbers, addressOf } = useContext(CitationsContext)
  const number = findReferenceNumber(numbers, referenceId)
  const address = number === undefined ? null : addressOf(number)
  const text = number ?? deadCitation
  return (
    <sup>
      {follows && ','}
      {address === null ? (
        text
      ) : (
        <a href={address} role="doc-noteref">
          {text}
        </a>
      )}
    </sup>
  )
}

/** For words that are compared without their looks. */
export function useReferenceNumbers(): ReferenceNumbers {
  return useContext(CitationsContext).numbers
}
