import { deflateRawSync } from 'node:zlib'

type Kept = { readonly bytes: Uint8Array; readonly packed: Uint8Array }

export type Deflate = (bytes: Uint8Array, checksum: number) => Uint8Array

/**
 * Deflates, and keeps what it has packed: the same bytes are not packed again while there is room. They are found by their
 * checksum and compared whole. What has not been asked for longest goes first.
 * @param longest bytes; what is longer is packed each time
 * @param room bytes kept in all, packed and not
 */
export function startDeflating({
  longest,
  room,
}: {
  readonly longest: number
  readonly room: number
}): Deflate {
  const kept = new Map<number, Kept>()
  let taken = 0

  function keep(checksum: number, one: Kept): void {
    kept.set(checksum, one)
    taken += sizeOf(one)
    for (const [oldest, { bytes }] of kept) {
      if (taken <= room) return
      if (bytes !== one.bytes) drop(oldest)
    }
  }

  function drop(checksum: number): void {
    const one = kept.get(checksum)
    if (one === undefined) return
    kept.delete(checksum)
    taken -= sizeOf(one)
  }

  return (bytes, checksum) => {
    if (bytes.length > longest) return pack(bytes)
    const found = kept.get(checksum)
    // A copy: what zlib gives is the beginning of a buffer many times as long.
    const one = found && isSame(found.bytes, bytes) ? found : { bytes, packed: new Uint8Array(pack(bytes)) }
    drop(checksum)
    keep(checksum, one)
    return one.packed
  }
}

function pack(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 6 })
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

function sizeOf({ bytes, packed }: Kept): number {
  return bytes.byteLength + packed.byteLength
}
