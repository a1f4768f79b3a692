import { expect, test } from 'vitest'
import { clientAddress } from '#app/server/client-address.server.ts'
import { needsSetupCode } from '#app/server/needs-setup-code.server.ts'

function makeVisit(url = 'http://localhost:3000/foerste-gang', headers: Record<string, string> = {}) {
  return new Request(url, { headers })
}

test.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])(
  'no code is asked for from %s',
  (address) => {
    expect(needsSetupCode(makeVisit(), { remoteAddress: address }, null)).toBe(false)
  },
)

test.each(['192.168.1.7', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', ''])(
  'the code is asked for from %s',
  (address) => {
    expect(needsSetupCode(makeVisit(), { remoteAddress: address }, null)).toBe(true)
  },
)

test.each(['Forwarded', 'Via', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host', 'X-Real-IP'])(
  'the code is asked for when %s shows a proxy on this machine',
  (header) => {
    const request = makeVisit(undefined, { [header]: '127.0.0.1' })
    expect(needsSetupCode(request, { remoteAddress: '127.0.0.1' }, null)).toBe(true)
  },
)

test('the code is asked for when a public address is configured', () => {
  const connection = { remoteAddress: '127.0.0.1' }
  expect(needsSetupCode(makeVisit(), connection, 'https://klynge.example.dk')).toBe(true)
})

test('the code is asked for under a host name that is not this machine', () => {
  const request = makeVisit('http://klynge.example.dk/foerste-gang')
  expect(needsSetupCode(request, { remoteAddress: '127.0.0.1' }, null)).toBe(true)
})

test('attempts count against what a proxy on this machine saw, and against nobody else’s say-so', () => {
  const request = makeVisit(undefined, { 'X-Forwarded-For': '1.2.3.4, 5.6.7.8' })
  expect(clientAddress(request, { remoteAddress: '127.0.0.1' })).toBe('5.6.7.8')
  expect(clientAddress(request, { remoteAddress: '9.9.9.9' })).toBe('9.9.9.9')
})
