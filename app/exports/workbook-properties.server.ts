import { strFromU8, strToU8, unzipSync } from 'fflate'
import { zipFiles } from '#app/exports/zip.server.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** What a file says of itself to those who read its properties and not its cells. */
export type WorkbookProperties = { readonly title: string; readonly language: Locale }

const part = 'docProps/core.xml'
const contentType = 'application/vnd.openxmlformats-package.core-properties+xml'
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/**
 * Puts a title and a language into a workbook (ECMA-376 part 2, core properties): the library that writes the cells
 * writes none. The same cells give the same bytes.
 */
export function addProperties(workbook: Uint8Array, properties: WorkbookProperties): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => ({
    name,
    bytes: connectPart(name, bytes),
  }))
  return zipFiles([...parts, { name: part, bytes: strToU8(renderProperties(properties)) }])
}

/** The list of contents and the relations know of the new part; all other parts are left alone. */
function connectPart(name: string, bytes: Uint8Array): Uint8Array {
  if (name === '[Content_Types].xml') {
    const override = `<Override ContentType="${contentType}" PartName="/${part}"/>`
    return insertBefore('</Types>', override, bytes)
  }
  if (name !== '_rels/.rels') return bytes
  const link = `<Relationship Id="properties" Type="${relation}" Target="${part}"/>`
  return insertBefore('</Relationships>', link, bytes)
}

function insertBefore(end: string, element: string, bytes: Uint8Array): Uint8Array {
  return strToU8(strFromU8(bytes).replace(end, `${element}${end}`))
}

function renderProperties({ title, language }: WorkbookProperties): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:language>${language === 'da' ? 'da-DK' : 'en-GB'}</dc:language>` +
    '</cp:coreProperties>'
  )
}

function escapeXml(text: string): string {
  const clean = text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
