import { strFromU8, strToU8 } from 'fflate'
import type { Colour } from '#app/domain/colour/colour.ts'
import { recolourPart } from '#app/exports/word/own-colours.server.ts'
import type { HeadingPages } from '#app/exports/word/heading-pages.server.ts'
import { settleContents } from '#app/exports/word/settle-contents.server.ts'
import { decorationMark } from '#app/exports/word/typed-image.server.ts'
import { escapeXml } from '#app/exports/xml.server.ts'
import { zipFiles } from '#app/exports/zip.server.ts'

export type FileProperties = {
  /** For example `da-DK`. */
  readonly language: string
  /** Whose file it is. */
  readonly company: string
  /** ISO day, written as the day the file was made. */
  readonly day: string
  /** The cluster's own colour; null for the standard one. */
  readonly accent: Colour | null
  /** For the list of contents. */
  readonly pages: HeadingPages
  /** Twips between the margins. */
  readonly textWidth: number
}

/**
 * Packs the parts of a Word file, and takes chance and the clock out of them: docx numbers bookmarks on from the file before, names links at
 * random and dates the file now. Here they are numbered from 1 and dated by the handout, so that the same handout
 * gives the same bytes. The document's language is written into its properties as well.
 */
export function settlePackage(parts: Parts, properties: FileProperties): Uint8Array {
  const names = Object.keys(parts).toSorted(contentTypesFirst)
  return zipFiles(
    names.map((name) => {
      const part = parts[name] ?? ''
      if (isXml(name)) return { name, bytes: strToU8(settlePart(name, textOf(part), parts, properties)) }
      return { name, bytes: typeof part === 'string' ? strToU8(part) : part }
    }),
  )
}

/** The parts of a file by their names, before they are packed. */
export type Parts = { readonly [name: string]: string | Uint8Array }

function textOf(part: string | Uint8Array): string {
  return typeof part === 'string' ? part : strFromU8(part)
}

function settlePart(name: string, xml: string, parts: Parts, properties: FileProperties): string {
  if (name === 'docProps/core.xml') return settleProperties(xml, properties)
  if (name === 'docProps/app.xml') return nameCompany(xml, properties)
  if (name === 'word/settings.xml') return nameThemeLanguage(xml, properties)
  const relations = name.endsWith('.rels') ? xml : relationsOf(name, parts)
  const { accent } = properties
  const renamed = renameRelations(accent === null ? xml : recolourPart(name, xml, accent), relations)
  if (name !== 'word/document.xml') return renamed
  return settleContents(markDecorations(numberBookmarks(renamed)), properties)
}

/** A picture that says nothing is marked as such, and screen readers pass it by ([MS-ODRAWXML] 2.27.1). */
function markDecorations(xml: string): string {
  const uri = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'
  const mark =
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<a:ext uri="${uri}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" ` +
    'val="1"/></a:ext></a:extLst>'
  const pattern = new RegExp(`(<wp:docPr [^>]*descr=")${decorationMark}("[^>]*)/>`, 'g')
  return xml.replace(pattern, (_, before: string, after: string) => `${before}${after}>${mark}</wp:docPr>`)
}

function settleProperties(xml: string, { language, day }: FileProperties): string {
  const dated = xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
  return dated.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}

function nameCompany(xml: string, { company }: FileProperties): string {
  const element = `<Company>${escapeXml(company)}</Company>`
  return xml.replace(/(<Properties [^>]*[^/])\/>/, (_, open: string) => `${open}>${element}</Properties>`)
}

/** The language of text in the theme's fonts, which Word would else take from the reader's own set-up. */
function nameThemeLanguage(xml: string, { language }: FileProperties): string {
  return xml.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${language}"/>`)
}

/** Random ids become `link1`, `link2` … in the order of the part's relations. */
function renameRelations(xml: string, relations: string): string {
  const random = [...relations.matchAll(/ Id="(rId[^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .filter((id) => !/^rId\d+$/.test(id))
  if (random.length === 0) return xml
  const links = new Map(random.map((id, index) => [id, `"link${index + 1}"`]))
  return xml.replace(/"(rId[^"]*)"/g, (quoted, id: string) => links.get(id) ?? quoted)
}

function relationsOf(name: string, parts: Parts): string {
  const at = name.lastIndexOf('/')
  const relations = parts[`${name.slice(0, at)}/_rels${name.slice(at)}.rels`]
  return textOf(relations ?? '')
}

function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${before}${number}"`
  })
}

function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels')
}

/** The package's table of contents comes first, as Office writes it. */
function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml'
  if (a === first || b === first) return a === first ? -1 : 1
  return a < b ? -1 : 1
}
