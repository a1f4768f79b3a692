import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startDeflating } from '#app/exports/deflate.server.ts'

test('every part comes out as it went in, whatever was packed before and whatever its checksum', () => {
  const parts = fc.array(fc.tuple(fc.uint8Array({ maxLength: 8 }), fc.nat(2)), { maxLength: 30 })
  fc.assert(
    fc.property(parts, fc.nat(60), (asked, room) => {
      const deflate = startDeflating({ longest: 6, room })
      for (const [bytes, checksum] of asked) {
        expect([...inflateRawSync(deflate(bytes, checksum))]).toEqual([...bytes])
      }
    }),
  )
})

test('the same bytes are packed once', () => {
  const deflate = startDeflating({ longest: 100, room: 1000 })
  const first = deflate(Uint8Array.of(1, 2, 3), 7)
  expect(deflate(Uint8Array.of(1, 2, 3), 7)).toBe(first)
})

test('what has not been asked for longest makes room', () => {
  const deflate = startDeflating({ longest: 100, room: 30 })
  const [old, used] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5, 6)]
  const before = { old: deflate(old, 1), used: deflate(used, 2) }
  deflate(used, 2)
  for (let other = 3; other < 20; other += 1) {
    deflate(Uint8Array.of(other, 0, 0), other)
    expect(deflate(used, 2)).toBe(before.used)
  }
  expect(deflate(old, 1)).not.toBe(before.old)
})
