/** Whether this can name a stored picture: SHA-256 in hexadecimal. Nothing else gets into an address. */
export function isImageId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
