import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** 192 random bits, safe in an address. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url')
}

/** What is stored instead of a token. SHA-256 suffices, since the token itself is random. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function makeId(): string {
  return randomUUID()
}
