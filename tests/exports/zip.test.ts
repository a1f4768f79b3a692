import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { renderZip } from '#app/exports/zip.server.ts'

test('files come out as they went in, under their Danish names', () => {
  const files = unzipSync(renderZip([{ name: 'Mødenoter – æøå.docx', bytes: strToU8('indhold') }]))
  expect(strFromU8(files['Mødenoter – æøå.docx'] ?? new Uint8Array())).toBe('indhold')
})

test('a name that stands twice gets a number, so that no file is lost', () => {
  const bytes = strToU8('x')
  const files = unzipSync(renderZip(['Ark.docx', 'ark.docx', 'Ark.docx'].map((name) => ({ name, bytes }))))
  expect(Object.keys(files)).toEqual(['Ark.docx', 'ark (2).docx', 'Ark (3).docx'])
})

test('the same files give the same archive', () => {
  const pack = () => Buffer.from(renderZip([{ name: 'a', bytes: strToU8('a') }]))
  expect(pack().equals(pack())).toBe(true)
})
