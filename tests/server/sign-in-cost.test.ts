import { scrypt } from 'node:crypto'
import type * as nodeCrypto from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { longestPassword } from '#app/domain/account/password-rule.ts'
import { hashPassword } from '#app/server/passwords.server.ts'
import { signIn } from '#app/server/sign-in.server.ts'
import { createAccount } from '#db/queries/accounts.server.ts'
import { makeContext, makeRequest, makeServices, testNow } from '#tests/builders/make-services.ts'

vi.mock('node:crypto', async (importOriginal) => {
  const crypto = await importOriginal<typeof nodeCrypto>()
  return { ...crypto, scrypt: vi.fn<typeof nodeCrypto.scrypt>(crypto.scrypt) }
})

async function makeInstallation() {
  const { services } = await makeServices()
  const account = { id: 'a', email: 'kendt@example.dk', name: 'A', created_at: testNow.toISOString() }
  await createAccount(services.db, { ...account, password_hash: await hashPassword('en lang sætning') })
  return services
}

/** What it takes to answer: every derivation of a key by length of the password, of the salt and of the key, and cost. */
function workDone() {
  return vi.mocked(scrypt).mock.calls.map(([password, salt, bytes, options]) => ({
    password: String(password).length,
    salt: Buffer.isBuffer(salt) ? salt.length : 0,
    bytes,
    options,
  }))
}

test.each(['en forkert sætning', 'kort', 'x'.repeat(longestPassword + 1_000)])(
  'an unknown e-mail costs the same work as a wrong password, and gets the same answer (%#)',
  async (password) => {
    const services = await makeInstallation()
    const answers: unknown[] = []
    const work: ReturnType<typeof workDone>[] = []
    for (const email of ['kendt@example.dk', 'ukendt@example.dk']) {
      vi.mocked(scrypt).mockClear()
      const request = makeRequest('/log-ind', { form: {} })
      answers.push(await signIn(request, makeContext(services), { email, password }))
      work.push(workDone())
    }
    expect(answers[0]).toEqual({ ok: false, problems: { password: 'wrong-pair' }, waitMinutes: 0 })
    expect(answers[1]).toEqual(answers[0])
    expect(work[0]).toHaveLength(1)
    expect(work[1]).toEqual(work[0])
  },
)
