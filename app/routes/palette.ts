import type { Route } from './+types/palette.ts'
import { parseColour } from '#app/domain/colour/colour.ts'
import { writePaletteSheet } from '#app/domain/colour/palette-sheet.ts'
import { notFound } from '#app/server/package-access.server.ts'

/** The colours of a sheet in a colour of its own: the same for everybody, and no statement. */
export function loader({ params }: Route.LoaderArgs) {
  const [digits = '', extension] = params.file.split('.')
  const accent = parseColour(digits)
  if (accent === null || extension !== 'css' || digits !== accent) throw notFound()
  return new Response(writePaletteSheet(accent), {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
