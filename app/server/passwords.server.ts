import { randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from 'node:crypto'

/** OWASP's setting for 32 MiB a password: N = 2^15, r = 8, p = 3. */
const cost = { N: 2 ** 15, r: 8, p: 3 }
const hashBytes = 32

/** `scrypt$N$r$p$salt$hash`: what it takes to check a password later, whatever the cost is by then. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** True when the password is the one that was hashed. Throws when the stored text is not one of `hashPassword`. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, n, r, p, salt = '', hash = ''] = stored.split('$')
  if (scheme !== 'scrypt') throw new Error('A stored password is not written by this program')
  const expected = Buffer.from(hash, 'base64url')
  const options = { N: Number(n), r: Number(r), p: Number(p) }
  const actual = await derive(password, Buffer.from(salt, 'base64url'), options)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

/** Takes as long as a real check and is never true: an unknown e-mail must not answer faster than a known one. */
export async function verifyNobody(password: string): Promise<false> {
  await derive(password, randomBytes(16), cost)
  return false
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  const maxmem = 256 * (options.N ?? cost.N) * (options.r ?? cost.r)
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, hashBytes, { ...options, maxmem }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
