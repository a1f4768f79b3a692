/** The number of each reference, by its id. */
export type ReferenceNumbers = { readonly [referenceId: string]: number }

/** How a citation is printed whose reference is not there any more. */
export const deadCitation = '[?]'

/** References are numbered from 1 in the order in which they stand. The one place where their numbers come from. */
export function numberReferences(items: readonly { readonly id: string }[]): ReferenceNumbers {
  return Object.fromEntries(items.map(({ id }, index) => [id, index + 1]))
}

/** Undefined for a reference that is not there. Ids come from outside, so only the numbers' own are looked at. */
export function findReferenceNumber(numbers: ReferenceNumbers, referenceId: string): number | undefined {
  return Object.hasOwn(numbers, referenceId) ? numbers[referenceId] : undefined
}

/** A citation in running text without marks: "[3]", or "[?]" when its reference is gone. */
export function citationText(numbers: ReferenceNumbers, referenceId: string): string {
  const number = findReferenceNumber(numbers, referenceId)
  return number === undefined ? deadCitation : `[${number}]`
}

/** Where the list of references keeps the one with this number: a name that both Word and HTML take. */
export function referenceAnchor(number: number): string {
  return `reference_${number}`
}
