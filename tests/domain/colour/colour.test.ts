import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeContrast, darkenToRead, mixWithWhite, parseColour } from '#app/domain/colour/colour.ts'
import { buildPalette } from '#app/domain/colour/palette.ts'
import { paletteAddress, writePaletteSheet } from '#app/domain/colour/palette-sheet.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'))

test.each([
  ['#0B5563', '0b5563'],
  [' 0b5563 ', '0b5563'],
  ['#abc', 'aabbcc'],
  ['0b556', null],
  ['rød', null],
  ['', null],
])('%j is read as %j', (text, colour) => {
  expect(parseColour(text)).toBe(colour)
})

test('contrast is what WCAG says it is', () => {
  expect(computeContrast('000000', 'ffffff')).toBeCloseTo(21, 5)
  expect(computeContrast('ffffff', '777777')).toBeCloseTo(4.48, 2)
  expect(computeContrast('0b5563', 'ffffff')).toBeCloseTo(8.42, 2)
})

test('a colour that can be read stays, and one that cannot becomes one that can, and no darker than it must', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const readable = darkenToRead(colour, 'ffffff')
      const contrast = computeContrast(readable, 'ffffff')
      const stayed = readable === colour
      expect(contrast).toBeGreaterThanOrEqual(4.5)
      expect(stayed).toBe(computeContrast(colour, 'ffffff') >= 4.5)
      expect(stayed || contrast < 4.7).toBe(true)
    }),
  )
})

test('every text of a palette can be read on its ground', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { accent, box, onBox, tint } = buildPalette(darkenToRead(colour, 'ffffff'))
      expect(computeContrast(accent, 'ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(computeContrast(onBox, box)).toBeGreaterThanOrEqual(4.5)
      expect(computeContrast('15232b', tint)).toBeGreaterThanOrEqual(7)
    }),
  )
})

test('none of a colour is white', () => {
  expect(mixWithWhite('0b5563', 0)).toBe('ffffff')
  expect(mixWithWhite('0b5563', 1)).toBe('0b5563')
})

test('the stylesheet names the class, and nothing but colours', () => {
  expect(paletteAddress('7a1f3d')).toBe('/farve/7a1f3d.css')
  expect(writePaletteSheet('7a1f3d')).toMatch(/^\.own-7a1f3d\.own-7a1f3d\{(--[a-z-]+:#[0-9a-f]{6};?)+\}$/)
})
