import type { ErrorRequestHandler, RequestHandler } from 'express'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { logError } from '#app/server/log.server.ts'

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
  const { errors } = catalogueFor('da').common
  const english = catalogueFor('en').common.errors
  response
    .status(500)
    .type('html')
    .send(
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>${errors.serverTitle}</title><h1>${errors.serverTitle}</h1><p>${errors.server}</p><p lang="en">${english.server}</p></html>`,
    )
}
