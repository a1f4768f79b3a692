/**
 * The text of a file whose encoding nobody tells: by its byte order mark, else UTF-8 where it is that, else UTF-16 by the
 * zeros between Latin letters, else Windows-1252, in which Danish Excel writes .csv.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return decode('utf-16le', bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return decode('utf-16be', bytes)
  const sample = bytes.subarray(0, 2_000)
  const zerosAt = (rest: 0 | 1) => sample.filter((byte, index) => byte === 0 && index % 2 === rest).length
  if (zerosAt(1) * 4 > sample.length) return decode('utf-16le', bytes)
  if (zerosAt(0) * 4 > sample.length) return decode('utf-16be', bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode('windows-1252', bytes)
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
