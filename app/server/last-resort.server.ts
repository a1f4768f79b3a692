import type { ErrorRequestHandler, RequestHandler } from 'express'
import { logError } from '#app/server/log.server.ts'
import { renderPlainPage } from '#app/server/plain-page.server.ts'

/**
 * Takes an address that cannot be decoded as the characters it consists of, so that a link that was cut in the middle of
 * a letter is answered like any other that does not exist.
 */
export const readAddressLiterally: RequestHandler = (request, _response, next) => {
  if (!canDecode(request.path)) {
    request.originalUrl = request.originalUrl.replaceAll('%', '%25')
    request.url = request.originalUrl
  }
  next()
}

function canDecode(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** A fault outside every page is logged, and told in words alone; the framework's own answer would show the stack. */
export const tellServerFault: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  logError(error)
  if (response.headersSent) {
    next(error)
    return
  }
  response.status(500).type('html').send(renderPlainPage('serverTitle', 'server'))
}
