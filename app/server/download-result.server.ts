import { data, type RouterContextProvider } from 'react-router'
import { drawPicture } from '#app/domain/results/draw-picture.ts'
import type { Drawing } from '#app/domain/results/drawing.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { renderSvgFile } from '#app/exports/chart-image.server.ts'
import { renderTableCsv, renderTableXlsx } from '#app/exports/table-file.server.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { nameFor } from '#app/server/download-handouts.server.ts'
import type { Exporter } from '#app/server/export-jobs.server.ts'
import { fileResponse } from '#app/server/file-response.server.ts'
import { loadIndicatorView } from '#app/server/load-results.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { logError } from '#app/server/log.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'
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
      return await pngResponse(context.get(servicesContext).exporter, drawView(view), { name, locale })
    case 'svg':
      return fileResponse(name, 'svg', renderSvgFile(drawView(view), view.chart?.title ?? ''))
    case 'xlsx':
      return fileResponse(name, 'xlsx', await renderTableXlsx(sheet, locale))
    case 'csv':
      return fileResponse(name, 'csv', renderTableCsv(sheet, locale))
    default:
      throw data(null, { status: 404 })
  }
}

/** As it is drawn in a file, with its cautions below; 404 where there is nothing to draw. */
function drawView(view: ResultView): Drawing {
  if (!view.chart) throw data(null, { status: 404 })
  return drawPicture(view.chart, pictureWidth, cautionsOf(view).join(' '))
}

/** Painting a picture takes as long as several pages, so the thread that makes files does it. */
async function pngResponse(
  exporter: Exporter,
  drawing: Drawing,
  { name, locale }: { readonly name: string; readonly locale: Locale },
): Promise<Response> {
  try {
    return fileResponse(name, 'png', await exporter.render({ kind: 'picture', drawing, scale: sharpness }))
  } catch (error) {
    logError(error)
    return new Response(catalogueFor(locale).results.files.failed, {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '10' },
    })
  }
}

function cautionsOf({ description }: ResultView): readonly string[] {
  return description.cautions.map(({ lead, text }) => `${lead} ${text}`)
}
