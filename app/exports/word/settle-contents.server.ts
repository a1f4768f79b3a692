import type { HeadingPages } from '#app/exports/word/heading-pages.server.ts'

const contentsList = /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*Table of Contents.*?<\/w:sdt>/s
const entry =
  /(<w:hyperlink [^>]*w:anchor="(heading_\d+)"[^>]*>(?:(?!<\/w:hyperlink>).)*<w:tab\/>)<w:t[^>]*>(\d+)<\/w:t>/gs
const position = /(<w:tab w:val="right" )w:pos="\d+"/g

/**
 * What docx has no words for in a list of contents that is filled in beforehand: page numbers are fields of their own,
 * so that Word can be asked for new ones alone, and they stand at the right margin of the page.
 * @param pages by the anchor of the heading; what is not among them keeps the page it was written with
 * @param textWidth in twips
 */
export function settleContents(
  xml: string,
  { pages, textWidth }: { readonly pages: HeadingPages; readonly textWidth: number },
): string {
  return xml.replace(contentsList, (list) =>
    list
      .replace(entry, (_, before: string, anchor: string, page: string) =>
        pageField(before, anchor, pages.get(anchor) ?? page),
      )
      .replace(position, `$1w:pos="${textWidth}"`),
  )
}

function pageField(before: string, anchor: string, page: string): string {
  const [begin, separate, end] = ['begin', 'separate', 'end'].map(
    (type) => `<w:fldChar w:fldCharType="${type}"/>`,
  )
  const instruction = `<w:instrText xml:space="preserve"> PAGEREF ${anchor} \\h </w:instrText>`
  return `${before}${begin}${instruction}${separate}<w:t>${page}</w:t>${end}`
}
