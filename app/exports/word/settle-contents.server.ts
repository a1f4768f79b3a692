const contentsList = /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*Table of Contents.*?<\/w:sdt>/s
const entry =
  /(<w:hyperlink [^>]*w:anchor="(heading_\d+)"[^>]*>(?:(?!<\/w:hyperlink>).)*<w:tab\/>)<w:t[^>]*>(\d+)<\/w:t>/gs
const position = /(<w:tab w:val="right" )w:pos="\d+"/g

/**
 * What docx has no words for in a list of contents that is filled in beforehand: page numbers are fields of their own,
 * so that Word can be asked for new ones alone, and they stand at the right margin of the page.
 * @param width of the text, in twips
 */
export function settleContents(xml: string, width: number): string {
  return xml.replace(contentsList, (list) =>
    list.replace(entry, pageField).replace(position, `$1w:pos="${width}"`),
  )
}

function pageField(_: string, before: string, anchor: string, page: string): string {
  const [begin, separate, end] = ['begin', 'separate', 'end'].map(
    (type) => `<w:fldChar w:fldCharType="${type}"/>`,
  )
  const instruction = `<w:instrText xml:space="preserve"> PAGEREF ${anchor} \\h </w:instrText>`
  return `${before}${begin}${instruction}${separate}<w:t>${page}</w:t>${end}`
}
