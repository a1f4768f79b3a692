const types = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const

/** A file to save under its own name, Danish letters included. Made for this reader now, so no cache may keep it. */
export function fileResponse(name: string, extension: keyof typeof types, bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[extension],
      'Content-Disposition': contentDisposition(`${name}.${extension}`),
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'no-store',
    },
  })
}

/** The name in UTF-8 (RFC 6266 and 8187), with a plain one before it for what cannot read that. */
export function contentDisposition(fileName: string): string {
  const plain = fileName
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'oe')
    .replace(/[åÅ]/g, 'aa')
    .normalize('NFKD')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/[^\x20-\x7E]/g, '')
    .replace(/["\\]/g, '')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** A stored picture. What it is named by never changes, so its reader may keep it. */
export function imageResponse(image: { readonly kind: string; readonly bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      'Content-Type': `image/${image.kind}`,
      'Content-Length': String(image.bytes.byteLength),
      'Cache-Control': 'private, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
