import { data, type RouterContextProvider } from 'react-router'
import { drawPicture } from '#app/domain/results/draw-picture.ts'
import { renderDrawingPng, renderSvgFile } from '#app/exports/chart-image.server.ts'
import { renderTableCsv, renderTableXlsx } from '#app/exports/table-file.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'
import { nameFor } from '#app/server/download-handouts.server.ts'
import { fileResponse } from '#app/server/file-response.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { loadIndicatorView } from '#app/server/load-results.server.ts'
import type { ResultView } from '#app/server/result-view.server.ts'

const pictureWidth = 760
/** Drawn larger than it is shown, so that it is sharp on a slide. */
const sharpness = 2

/**
 * One indicator as a picture or a table to take along: made from the same shown values as the screen, so that it tells no more
 * than `whoSeesWhat` lets its reader see.
 */
export async function downloadResult(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  indicatorId: string,
  format: string,
): Promise<Response> {
  const view = await loadIndicatorView(request, context, packageId, indicatorId)
  if (!view) throw data(null, { status: 404 })
  const locale = await readLocale(request)
  const name = nameFor(readDestination(request), `${view.indicator.number}. ${view.indicator.title}`, locale)
  const sheet = {
    title: view.indicator.title,
    basis: view.basis,
    table: view.table,
    notes: [view.description.statement, ...cautionsOf(view), view.description.showsNot],
  }
  switch (format) {
    case 'png':
    case 'svg':
      return pictureResponse(view, name, format)
    case 'xlsx':
      return fileResponse(name, 'xlsx', await renderTableXlsx(sheet, locale))
    case 'csv':
      return fileResponse(name, 'csv', renderTableCsv(sheet, locale))
    default:
      throw data(null, { status: 404 })
  }
}

function pictureResponse(view: ResultView, name: string, format: 'png' | 'svg'): Response {
  if (!view.chart) throw data(null, { status: 404 })
  const drawing = drawPicture(view.chart, pictureWidth, cautionsOf(view).join(' '))
  return format === 'png'
    ? fileResponse(name, 'png', renderDrawingPng(drawing, sharpness).bytes)
    : fileResponse(name, 'svg', renderSvgFile(drawing, view.chart.title))
}

function cautionsOf({ description }: ResultView): readonly string[] {
  return description.cautions.map(({ lead, text }) => `${lead} ${text}`)
}
