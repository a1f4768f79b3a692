import type { Handout } from '#app/domain/handout/handout.ts'
import { typesetHandout } from '#app/domain/handout/typeset-handout.ts'
import type { Slide } from '#app/domain/handout/slides/slide.ts'
import { listMasterParts, listSlideParts, type Part, related } from '#app/exports/slides/deck-parts.server.ts'
import { drawingSpaces, languageTags, readLook } from '#app/exports/slides/look.server.ts'
import { emu, slideSize } from '#app/exports/slides/measures.server.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import { escapeXml, type Relation, renderRelations, xmlHead } from '#app/exports/xml.server.ts'
import { zipFiles } from '#app/exports/zip.server.ts'

/**
 * A deck as a PowerPoint file: every block that is a slide, in order, with charts that can be edited and notes for whoever
 * leads the meeting. The same deck gives the same bytes.
 * @param pictures the cluster's logo, where it has one
 */
export function renderSlides(typed: Handout, pictures: Pictures = new Map()): Uint8Array {
  const handout = typesetHandout(typed)
  const slides = handout.blocks.filter((block): block is Slide => block.kind === 'slide')
  const parts = [
    ...listPresentationParts(handout, slides.length),
    ...listMasterParts(handout, readLook(handout.clusterLook, pictures)),
    ...slides.flatMap((slide, at) => listSlideParts(slide, at + 1, handout)),
    ...listPropertyParts(handout, slides.length),
  ]
  const encoder = new TextEncoder()
  const files = [{ name: '[Content_Types].xml', content: renderContentTypes(parts) }, ...parts]
  return zipFiles(
    files.map(({ name, content }) => ({
      name,
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
    })),
  )
}

function listPresentationParts({ language }: Handout, slides: number): readonly Part[] {
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`)
  const [cx, cy] = [emu(slideSize.width), emu(slideSize.height)]
  const xml =
    `${xmlHead}<p:presentation ${drawingSpaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${cx}" cy="${cy}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${languageTags[language]}"/></a:defPPr></p:defaultTextStyle></p:presentation>`
  const relations: readonly Relation[] = [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    ...Array.from({ length: slides }, (_, at) => ({ type: 'slide', target: `slides/slide${at + 1}.xml` })),
    { type: 'theme', target: 'theme/theme1.xml' },
  ]
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'
  return [
    {
      name: '_rels/.rels',
      content: renderRelations([
        { type: 'officeDocument', target: 'ppt/presentation.xml' },
        {
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          target: 'docProps/core.xml',
        },
        { type: 'extended-properties', target: 'docProps/app.xml' },
      ]),
    },
    ...related('ppt/presentation.xml', xml, type, relations),
  ]
}

function listPropertyParts(handout: Handout, slides: number): readonly Part[] {
  const { title, topic, clusterName, language, printedDay } = handout
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${printedDay}T00:00:00Z</dcterms:${name}>`
  const core =
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(`${topic} – ${title}`)}</dc:title><dc:creator>${escapeXml(clusterName)}</dc:creator>` +
    `${day('created')}${day('modified')}<dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`
  const app =
    `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<PresentationFormat>16:9</PresentationFormat><Slides>${slides}</Slides></Properties>`
  return [
    {
      name: 'docProps/core.xml',
      content: core,
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      name: 'docProps/app.xml',
      content: app,
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
  ]
}

const endings = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
}

/** The package's table of contents: by ending, and each part that has a type of its own. */
function renderContentTypes(parts: readonly Part[]): string {
  const defaults = Object.entries(endings).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  )
  const overrides = parts.flatMap(({ name, type }) =>
    type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  )
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}
