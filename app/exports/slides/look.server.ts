import { buildPalette } from '#app/domain/colour/palette.ts'
import type { ClusterLook } from '#app/domain/cluster/cluster-look.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import { chartColours } from '#app/domain/results/chart-colours.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** The cluster's own look: every slide takes it from the master. */
export type SlideLook = {
  /** Six hexadecimal digits, dark enough for text on white. */
  readonly accent: string
  /** Of the same hue, pale enough for text on it. */
  readonly tint: string
  readonly logo: SlideLogo | null
}

export type SlideLogo = {
  readonly kind: 'png' | 'jpeg' | 'gif'
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
}

/** What the cluster has chosen, and what every cluster begins with where it has chosen nothing. */
export function readLook(
  clusterLook: Pick<ClusterLook, 'accent' | 'logo'> | undefined,
  pictures: Pictures,
): SlideLook {
  const { accent = null, logo = null } = clusterLook ?? {}
  const picture = logo && pictures.get(logo.imageId)
  return {
    accent: accent ?? chartColours.own.slice(1),
    tint: accent ? buildPalette(accent).tint : chartColours.tint.slice(1),
    logo: logo && picture ? { ...picture, alt: logo.alt } : null,
  }
}

export const languageTags: { readonly [locale in Locale]: string } = { da: 'da-DK', en: 'en-GB' }

export const drawingSpaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
