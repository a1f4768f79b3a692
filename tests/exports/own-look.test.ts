import { expect, test } from 'vitest'
import { standardLook } from '#app/domain/cluster/cluster-look.ts'
import { renderWord } from '#app/exports/word.server.ts'
import { everyHandoutBlock } from '#tests/builders/make-every-block.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'
import { makeImageId, onePointPng } from '#tests/builders/make-image.ts'
import { readParts } from '#tests/builders/read-word.ts'

const imageId = makeImageId('a')
const logo = { imageId, alt: 'Logo for Klynge Nord' }
const pictures = new Map([[imageId, { kind: 'png', width: 200, height: 100, bytes: onePointPng }]] as const)

test('a cluster that has chosen nothing gets the same file as ever, byte for byte', async () => {
  const plain = await renderWord(makeHandout(everyHandoutBlock))
  const standard = await renderWord(makeHandout(everyHandoutBlock, { clusterLook: standardLook }))
  expect(standard).toEqual(plain)
})

test('the colour is in theme, styles and boxes; nothing but charts keeps the old one', async () => {
  const clusterLook = { ...standardLook, accent: '7a1f3d' }
  const parts = readParts(await renderWord(makeHandout(everyHandoutBlock, { clusterLook })))
  const stale = Object.entries(parts).filter(
    ([name, xml]) => !name.includes('charts/') && xml.includes('0B5563'),
  )
  expect(stale.map(([name]) => name)).toEqual([])
  expect(parts['word/theme/theme1.xml']).toContain('<a:accent1><a:srgbClr val="7A1F3D"/>')
  expect(parts['word/styles.xml']).toContain('w:val="7A1F3D"')
  expect(parts['word/document.xml']).not.toContain('EDF4F4')
})

test('the header shows the logo in words as well, and the footer the cluster’s own lines', async () => {
  const clusterLook = { ...standardLook, logo, footer: 'Kun til klyngen', contact: 'Vej 1\nBy' }
  const parts = readParts(await renderWord(makeHandout([], { clusterLook }), pictures))
  const header = Object.entries(parts).find(([name]) => /header\d\.xml$/.test(name))?.[1]
  const footer = Object.entries(parts).find(([name]) => /footer\d\.xml$/.test(name))?.[1]
  expect(header).toContain('descr="Logo for Klynge Nord"')
  expect(header).toContain('Prøveklyngen')
  expect(footer).toContain('Kun til klyngen')
  expect(footer).toContain('Vej 1 · By')
})

test('what stands around the text is as large on a poster as on a sheet', async () => {
  const styles = async (look: 'sheet' | 'poster') =>
    readParts(await renderWord(makeHandout([], { look })))['word/styles.xml'] ?? ''
  const frame = (xml: string) => /w:styleId="Header".*?<w:sz w:val="(\d+)"/s.exec(xml)?.[1]
  expect(frame(await styles('poster'))).toBe('18')
  expect(frame(await styles('sheet'))).toBe('18')
})

test('a logo whose picture is gone leaves the name alone', async () => {
  const clusterLook = { ...standardLook, logo }
  const parts = readParts(await renderWord(makeHandout([], { clusterLook })))
  expect(Object.values(parts).join('')).not.toContain('<w:drawing>')
})
