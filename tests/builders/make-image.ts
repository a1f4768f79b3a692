/** The beginnings of pictures: enough to say what they are and how large. */

export function makePng(width = 640, height = 400): Uint8Array {
  return Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    ...bigEndian(width, 4),
    ...bigEndian(height, 4),
    8,
    6,
    0,
    0,
    0,
  ])
}

export function makeGif(width = 640, height = 400): Uint8Array {
  return Uint8Array.from([
    ...[...'GIF89a'].map((letter) => letter.charCodeAt(0)),
    ...bigEndian(width, 2).toReversed(),
    ...bigEndian(height, 2).toReversed(),
  ])
}

/** With an application segment before the frame, as cameras write it. */
export function makeJpeg(width = 640, height = 400): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    6,
    1,
    2,
    3,
    4,
    0xff,
    0xff,
    0xc2,
    0,
    17,
    8,
    ...bigEndian(height, 2),
    ...bigEndian(width, 2),
    3,
    1,
    0x22,
    0,
    2,
    0x11,
    1,
    3,
    0x11,
    1,
  ])
}

/** A complete picture of one grey point, for programs that look inside. */
export const onePointPng = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPs6ur6DwAFTgJrB1mm6gAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

/** The name of a stored picture that is made of one digit. */
export function makeImageId(digit: string): string {
  return digit.repeat(64)
}

function bigEndian(value: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => (value >> (8 * (length - 1 - at))) & 0xff)
}
