import { expect, test } from 'vitest'
import { checkLook, listFootLines, standardLook, type TypedLook } from '#app/domain/cluster/cluster-look.ts'
import { checkLogo } from '#app/domain/cluster/logo.ts'
import { makeGif, makeImageId, makeJpeg, makePng } from '#tests/builders/make-image.ts'

const nothing: TypedLook = { accent: '', contact: '', footer: '', logoAlt: '' }
const saved = { accent: '0b5563', contact: 'Før', footer: 'Før', logo: null }

test('nothing typed is the standard look', () => {
  expect(checkLook(nothing, saved, null)).toEqual({ look: standardLook, problems: {} })
})

test('a colour too pale to read is refused with the nearest that can be read, and the others are taken', () => {
  const { look, problems } = checkLook({ ...nothing, accent: '#FFCC00', footer: 'Ny' }, saved, null)
  expect(problems).toEqual({
    accent: { kind: 'too-pale', contrast: expect.closeTo(1.51, 1), nearest: '917300' },
  })
  expect(look).toMatchObject({ accent: '0b5563', footer: 'Ny', contact: '' })
})

test('a number like a CPR number never becomes part of the look', () => {
  const { look, problems } = checkLook({ ...nothing, contact: 'Ring 010190-1234' }, saved, null)
  expect(problems.contact).toEqual({ kind: 'cpr' })
  expect(JSON.stringify(look)).not.toContain('1234')
})

test('lines at the foot are one line each, and say by how much they are too long', () => {
  const { look, problems } = checkLook(
    { ...nothing, contact: ' Vej 1 \r\n\r\nBy', footer: 'x'.repeat(113) },
    saved,
    null,
  )
  expect(problems).toEqual({ footer: { kind: 'too-long', by: 3 } })
  expect(listFootLines(look)).toEqual(['Før', 'Vej 1 · By'])
})

test('a logo needs words', () => {
  const logo = makeImageId('a')
  expect(checkLook(nothing, saved, logo).problems).toEqual({ logoAlt: { kind: 'alt-missing' } })
  const { look } = checkLook({ ...nothing, logoAlt: 'Logo' }, saved, logo)
  expect(look.logo).toEqual({ imageId: logo, alt: 'Logo' })
})

test.each([
  ['PNG', makePng(), 'ok'],
  ['JPEG', makeJpeg(), 'ok'],
  ['GIF', makeGif(), 'kind'],
  ['SVG', new TextEncoder().encode('<svg/>'), 'kind'],
  ['low', makePng(300, 59), 'too-small'],
  ['wide', makePng(3001, 100), 'too-many-points'],
  ['heavy', new Uint8Array(500_001), 'too-large'],
])('a %s file as a logo: %s', (_, bytes, verdict) => {
  const checked = checkLogo(bytes)
  expect(checked.ok ? 'ok' : checked.reason).toBe(verdict)
})
