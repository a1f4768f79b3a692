import { type Place, renderPlace } from '#app/exports/slides/measures.server.ts'
import { escapeXml } from '#app/exports/xml.server.ts'

type Shape = {
  readonly id: number
  readonly name: string
  /** Attributes of `p:ph`; a plain text box without it. */
  readonly placeholder?: string
  /** That of the layout when absent. */
  readonly place?: Place
  /** Inside `a:bodyPr`. */
  readonly body?: string
  readonly listStyle?: string
  /** One or more `a:p`. */
  readonly paragraphs: string
}

/** A box with text: a placeholder, or one that stands by itself. */
export function renderShape(shape: Shape): string {
  const { id, name, placeholder, place, body = '<a:bodyPr/>', listStyle = '', paragraphs } = shape
  const box = placeholder === undefined ? ' txBox="1"' : ''
  const kind = placeholder === undefined ? '' : `<p:ph ${placeholder}/>`
  const frame = place
    ? `<a:xfrm>${renderPlace(place)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
    : ''
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr${box}>${placeholder === undefined ? '' : '<a:spLocks noGrp="1"/>'}</p:cNvSpPr>` +
    `<p:nvPr>${kind}</p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr>` +
    `<p:txBody>${body}<a:lstStyle>${listStyle}</a:lstStyle>${paragraphs}</p:txBody></p:sp>`
  )
}

/** All shapes of a slide, a layout or a master. */
export function renderTree(shapes: string): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
    `${shapes}</p:spTree>`
  )
}

/** The number of a slide, which PowerPoint keeps right. */
export function renderNumber(
  id: number,
  name: string,
  language: string,
  number: string,
  place?: Place,
): string {
  return renderShape({
    id,
    name,
    placeholder: 'type="sldNum" sz="quarter" idx="12"',
    ...(place ? { place } : {}),
    ...(place ? { body: '<a:bodyPr lIns="0" rIns="0" anchor="ctr"/>', listStyle: numberStyle } : {}),
    paragraphs: `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>${number}</a:t></a:fld></a:p>`,
  })
}

const numberStyle =
  '<a:lvl1pPr algn="r"><a:defRPr sz="2000"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>'
