/** Characters that no XML file may hold: controls but for line and tab, and halves of a pair. */
const unfit = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Text as it stands between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(unfit, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** One relation of a part of an Office file: `rId1` … in the order in which they stand. */
export type Relation = { readonly type: string; readonly target: string }

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** @param relations types are the last word of their address, or the whole address */
export function renderRelations(relations: readonly Relation[]): string {
  const written = relations.map(({ type, target }, at) => {
    const address = type.includes('://') ? type : `${officeRelations}/${type}`
    return `<Relationship Id="rId${at + 1}" Type="${address}" Target="${escapeXml(target)}"/>`
  })
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`
}
