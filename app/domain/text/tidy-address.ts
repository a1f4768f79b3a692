/** "www.dsam.dk/vejledninger" with `https://` before it. What is no address, or has its beginning, stays as it is. */
export function tidyAddress(text: string): string {
  const address = text.trim()
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(address) ? `https://${address}` : text
}
