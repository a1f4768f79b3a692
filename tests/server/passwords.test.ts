import { expect, test } from 'vitest'
import { hashPassword, verifyNobody, verifyPassword } from '#app/server/passwords.server.ts'

test('a password fits its own hash and no other does', async () => {
  const stored = await hashPassword('en lang sætning')
  expect(await verifyPassword('en lang sætning', stored)).toBe(true)
  expect(await verifyPassword('en anden sætning', stored)).toBe(false)
})

test('the same password is never stored the same way twice, and never readably', async () => {
  const [first, second] = await Promise.all([
    hashPassword('en lang sætning'),
    hashPassword('en lang sætning'),
  ])
  expect(first).not.toBe(second)
  expect(first).not.toContain('sætning')
  expect(first).toMatch(/^scrypt\$32768\$8\$3\$/)
})

test('a letter typed as one sign or as two is the same password', async () => {
  const stored = await hashPassword('påfuglesang'.normalize('NFD'))
  expect(await verifyPassword('påfuglesang'.normalize('NFC'), stored)).toBe(true)
})

test('nobody has no password', async () => {
  expect(await verifyNobody('en lang sætning')).toBe(false)
})
