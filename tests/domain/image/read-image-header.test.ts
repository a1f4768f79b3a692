import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isImageId } from '#app/domain/image/image-id.ts'
import { readImageHeader } from '#app/domain/image/read-image-header.ts'
import { makeGif, makeImageId, makeJpeg, makePng } from '#tests/builders/make-image.ts'

test('kind and size are read out of the picture itself', () => {
  expect(readImageHeader(makePng(640, 400))).toEqual({ kind: 'png', width: 640, height: 400 })
  expect(readImageHeader(makeGif(320, 1))).toEqual({ kind: 'gif', width: 320, height: 1 })
  expect(readImageHeader(makeJpeg(4032, 3024))).toEqual({ kind: 'jpeg', width: 4032, height: 3024 })
})

test('a picture in the middle of a buffer is read from its own beginning', () => {
  const held = Uint8Array.from([1, 2, 3, ...makePng()])
  expect(readImageHeader(held.subarray(3))?.kind).toBe('png')
})

test('drawings that can carry scripts, other files and pictures without size are none', () => {
  const text = (words: string) => new TextEncoder().encode(words)
  expect(readImageHeader(text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBeNull()
  expect(readImageHeader(text('RIFF0000WEBPVP8 0000000000000000'))).toBeNull()
  expect(readImageHeader(text('%PDF-1.7'))).toBeNull()
  expect(readImageHeader(makePng(0, 400))).toBeNull()
  expect(readImageHeader(makePng(90_000, 400))).toBeNull()
})

test('any bytes at all are read or refused, never thrown at', () => {
  const jpeg = fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.from([0xff, 0xd8, ...bytes]))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), jpeg), (bytes) => {
      expect(readImageHeader(bytes)?.width ?? 1).toBeGreaterThan(0)
    }),
  )
})

test('only a hash in hexadecimal names a picture', () => {
  expect(isImageId(makeImageId('a'))).toBe(true)
  for (const id of ['', '../x', 'A'.repeat(64), 'a'.repeat(63), 7]) expect(isImageId(id)).toBe(false)
})
