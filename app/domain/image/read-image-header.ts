/** The kinds of picture that every browser shows and Word prints. */
export type ImageKind = 'png' | 'jpeg' | 'gif'

/** What the first bytes of a picture say about it. Width and height are in pixels. */
export type ImageHeader = { readonly kind: ImageKind; readonly width: number; readonly height: number }

/** The largest picture that is stored, in bytes. */
export const largestImage = 2_000_000

const longestSide = 20_000

/**
 * Reads kind and size out of the picture itself: a file's name and what the browser calls it prove nothing. Null for
 * anything else, drawings in SVG included, since those can carry scripts.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = readPng(view) ?? readGif(view) ?? readJpeg(view)
  if (!header) return null
  const { width, height } = header
  return width > 0 && height > 0 && Math.max(width, height) <= longestSide ? header : null
}

/** Signature and IHDR chunk (PNG, W3C Recommendation, §5.2 and §11.2.1). */
function readPng(view: DataView): ImageHeader | null {
  const isPng =
    view.byteLength >= 24 &&
    view.getUint32(0) === 0x89504e47 &&
    view.getUint32(4) === 0x0d0a1a0a &&
    view.getUint32(12) === 0x49484452
  return isPng ? { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) } : null
}

/** Signature and logical screen (GIF89a specification, §17 and §18): little-endian. */
function readGif(view: DataView): ImageHeader | null {
  const isGif =
    view.byteLength >= 10 && view.getUint32(0) === 0x47494638 && [0x3761, 0x3961].includes(view.getUint16(4))
  return isGif ? { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) } : null
}

/** Goes from segment to segment until one that begins a frame (ITU-T T.81, annex B). */
function readJpeg(view: DataView): ImageHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let place = 2
  while (place + 9 <= view.byteLength) {
    if (view.getUint8(place) !== 0xff) return null
    const marker = view.getUint8(place + 1)
    if (beginsFrame(marker)) {
      return { kind: 'jpeg', width: view.getUint16(place + 7), height: view.getUint16(place + 5) }
    }
    place += marker === 0xff ? 1 : 2 + view.getUint16(place + 2)
  }
  return null
}

/** SOF0–SOF15 without DHT, JPG and DAC, which share their range. */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
