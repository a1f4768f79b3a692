import { type ImageHeader, readImageHeader } from '#app/domain/image/read-image-header.ts'

/** Bytes. A logo goes into every file and every first page. */
export const largestLogo = 500_000

/** Pixels: below it print is coarse, above it nothing is won. */
export const logoHeight = { least: 60, most: 3000 } as const

export type LogoRefusal = 'kind' | 'too-large' | 'too-small' | 'too-many-points'

/** Whether the file can be printed as a logo: PNG or JPEG. Drawings in SVG can carry scripts and are not taken. */
export function checkLogo(
  bytes: Uint8Array,
):
  { readonly ok: true; readonly header: ImageHeader } | { readonly ok: false; readonly reason: LogoRefusal } {
  if (bytes.byteLength > largestLogo) return { ok: false, reason: 'too-large' }
  const header = readImageHeader(bytes)
  if (!header || header.kind === 'gif') return { ok: false, reason: 'kind' }
  if (header.height < logoHeight.least) return { ok: false, reason: 'too-small' }
  if (Math.max(header.height, header.width) > logoHeight.most) return { ok: false, reason: 'too-many-points' }
  return { ok: true, header }
}
