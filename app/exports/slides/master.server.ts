import type { Handout } from '#app/domain/handout/handout.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import {
  drawingSpaces,
  languageTags,
  type SlideLogo,
  type SlideLook,
} from '#app/exports/slides/look.server.ts'
import { places, renderPlace } from '#app/exports/slides/measures.server.ts'
import { renderNumber, renderShape, renderTree } from '#app/exports/slides/shape.server.ts'
import { emptyParagraph, renderRun } from '#app/exports/slides/text.server.ts'
import { escapeXml, xmlHead } from '#app/exports/xml.server.ts'

/** What the boxes are called in PowerPoint's list of them. */
export const boxNames = {
  da: {
    title: 'Titel',
    text: 'Tekst',
    chart: 'Diagram',
    table: 'Tabel',
    number: 'Diasnummer',
    logo: 'Logo',
    cluster: 'Klynge',
    rule: 'Linje',
    notes: 'Noter',
    picture: 'Billede af dias',
  },
  en: {
    title: 'Title',
    text: 'Text',
    chart: 'Chart',
    table: 'Table',
    number: 'Slide number',
    logo: 'Logo',
    cluster: 'Cluster',
    rule: 'Rule',
    notes: 'Notes',
    picture: 'Picture of the slide',
  },
} as const satisfies { readonly [locale in Locale]: { readonly [box: string]: string } }

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

/**
 * The slide master: white, the cluster's name and mark at the foot over a rule of its colour, the title in Georgia 32.
 * @param layouts how many; they are the master's first relations
 */
export function renderMaster(
  { language, clusterName }: Pick<Handout, 'language' | 'clusterName'>,
  { logo }: SlideLook,
  layouts: number,
): string {
  const tag = languageTags[language]
  const names = boxNames[language]
  const title = renderShape({
    id: 2,
    name: names.title,
    placeholder: 'type="title"',
    place: places.title,
    body: '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr>',
    paragraphs: emptyParagraph(tag),
  })
  const text = renderShape({
    id: 3,
    name: names.text,
    placeholder: 'type="body" idx="1"',
    place: places.body,
    body: '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr>',
    paragraphs: emptyParagraph(tag),
  })
  const drawn = logo ? renderLogo(logo, names.logo, layouts + 2) : { xml: '', width: 0 }
  const cluster = renderShape({
    id: 5,
    name: names.cluster,
    place: {
      ...places.cluster,
      x: places.cluster.x + drawn.width,
      width: places.cluster.width - drawn.width,
    },
    body: '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>',
    listStyle: '<a:lvl1pPr><a:defRPr sz="2000"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>',
    paragraphs: `<a:p>${renderRun(clusterName, { language: tag, size: 20, quiet: true })}</a:p>`,
  })
  const shapes =
    title +
    text +
    renderRule(names.rule) +
    drawn.xml +
    cluster +
    renderNumber(6, names.number, tag, '‹#›', places.number)
  const ids = Array.from(
    { length: layouts },
    (_, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`,
  )
  return (
    `${xmlHead}<p:sldMaster ${drawingSpaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `${renderTree(shapes)}</p:cSld>${colourMap}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>${textStyles}</p:sldMaster>`
  )
}

function renderRule(name: string): string {
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="4" name="${name}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>` +
    `<p:spPr><a:xfrm>${renderPlace(places.rule)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
    '<a:ln w="9525"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></p:spPr></p:cxnSp>'
  )
}

/** As high as the line beside it, and no wider than its room. */
function renderLogo({ width, height, alt }: SlideLogo, name: string, relation: number) {
  const scale = Math.min(places.logo.width / width, places.logo.height / height)
  const place = { ...places.logo, width: width * scale, height: height * scale }
  const centred = { ...place, y: places.logo.y + (places.logo.height - place.height) / 2 }
  return {
    width: place.width + 14,
    xml:
      `<p:pic><p:nvPicPr><p:cNvPr id="7" name="${name}" descr="${escapeXml(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>` +
      `<p:blipFill><a:blip r:embed="rId${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
      `<p:spPr><a:xfrm>${renderPlace(centred)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  }
}

const heading =
  '<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:defRPr sz="3200" kern="1200">' +
  '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>'

const level = (at: number) =>
  `<a:lvl${at}pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcAft><a:spcPts val="800"/></a:spcAft><a:buNone/>` +
  '<a:defRPr sz="2400" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>' +
  `</a:lvl${at}pPr>`

const textStyles =
  `<p:txStyles><p:titleStyle>${heading}</p:titleStyle><p:bodyStyle>${[1, 2, 3, 4, 5].map(level).join('')}</p:bodyStyle>` +
  `<p:otherStyle>${level(1)}</p:otherStyle></p:txStyles>`

/** What the notes pages look like; PowerPoint opens no notes without it. */
export function renderNotesMaster(language: Locale): string {
  const names = boxNames[language]
  const picture = renderPicture(names.picture, { x: 36, y: 60, width: 468, height: 263 })
  const notes = renderShape({
    id: 3,
    name: names.notes,
    placeholder: 'type="body" sz="quarter" idx="1"',
    place: { x: 54, y: 340, width: 432, height: 320 },
    paragraphs: emptyParagraph(languageTags[language]),
  })
  const style =
    '<p:notesStyle><a:lvl1pPr algn="l"><a:spcAft><a:spcPts val="400"/></a:spcAft><a:defRPr sz="1200"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle>'
  return `${xmlHead}<p:notesMaster ${drawingSpaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${renderTree(picture + notes)}</p:cSld>${colourMap}${style}</p:notesMaster>`
}

/** Where a notes page shows its slide. */
export function renderPicture(
  name: string,
  place?: { x: number; y: number; width: number; height: number },
): string {
  const frame = place
    ? `<a:xfrm>${renderPlace(place)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
    : ''
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="sldImg"${place ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr></p:sp>`
  )
}
