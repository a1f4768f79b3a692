import type { ClusterLook } from '#app/domain/cluster/cluster-look.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import type { HandoutSource } from '#app/server/handouts.server.ts'

/** The name of a stored picture. */
const imageId = 'a'.repeat(64)

/** As much as a cluster can put on its sheets: a logo that is taller than it is wide, and two full lines at the foot. */
const fullLook: ClusterLook = {
  accent: '7a1f3d',
  footer:
    'Materialet er lavet af klyngen til klyngens egne møder. Spørg os, før du bruger det andre steder end her.',
  contact:
    'Klyngens sekretariat\nRådhuspladsen 1, 1. sal\n1550 København V\n33 12 34 56\nsekretariat@example.dk',
  logo: { imageId, alt: 'Klyngens logo' },
}

/** A picture of one grey point, which Word draws as large as it is told. */
const greyPoint = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPs6ur6DwAFTgJrB1mm6gAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

export const logoPictures: Pictures = new Map([
  [imageId, { kind: 'png', width: 300, height: 900, bytes: greyPoint }],
])

/** The same example in the look of its cluster: a sheet of one page is to stay one. */
export function dressExample(source: HandoutSource): HandoutSource {
  return { ...source, clusterLook: fullLook }
}
