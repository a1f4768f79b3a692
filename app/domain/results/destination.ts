/** Where a file goes: to the cluster itself, by its agreement, or out of it, where names and small counts stay behind. */
export type Destination = 'cluster' | 'outside'

/** In an address: `?til=ud`. Everything else, and old addresses without it, is to the cluster. */
export const destinationParameter = 'til'

const written: { readonly [destination in Destination]: string } = { cluster: 'klyngen', outside: 'ud' }

export function parseDestination(text: string | null): Destination {
  return text === written.outside ? 'outside' : 'cluster'
}

/** As it stands in an address or a form. */
export function writeDestination(destination: Destination): string {
  return written[destination]
}

/** The address with the destination in it; what else it asks for stays. */
export function addDestination(address: string, destination: Destination): string {
  const joined = address.includes('?') ? '&' : '?'
  return `${address}${joined}${destinationParameter}=${written[destination]}`
}
