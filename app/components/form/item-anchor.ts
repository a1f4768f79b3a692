/** What an address ends in to lead to one item of a list. */
export function itemAnchor(itemId: string): string {
  return `punkt-${itemId}`
}
