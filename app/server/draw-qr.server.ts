import { encode } from 'uqr'

export type QrDrawing = {
  /** Modules along a side, quiet zone included. */
  readonly size: number
  /** One SVG path of unit squares. */
  readonly path: string
}

/** An address as a QR code that survives a fold and a coffee stain (level M), with the quiet zone of four modules. */
export function drawQr(address: string): QrDrawing {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
