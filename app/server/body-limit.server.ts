import type { RequestHandler, Response } from 'express'
import type { RouterContextProvider } from 'react-router'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { connectionContext } from '#app/server/context.server.ts'

/** The largest form or text taken in one request, in bytes: some forty times the longest section anybody wrote. */
export const bodyLimit = 2_000_000

/**
 * Lets a body that is too large go by without keeping any of it; the answer is words, as JSON here or as a page from
 * `refuseTooLarge`. A body of undeclared length is refused as well, since browsers always declare it. The answer waits
 * for the end of the body: a connection that closes while the browser still sends shows a network error instead.
 */
export const dropLargeBodies: RequestHandler = (request, response, next) => {
  const length = Number(request.headers['content-length'] ?? 0)
  const isUndeclared = request.headers['transfer-encoding'] !== undefined
  if (length <= bodyLimit && !isUndeclared) {
    next()
    return
  }
  response.locals['isTooLarge'] = true
  request.resume().once('end', () => {
    if (request.accepts(['html', 'json']) === 'json') answerAsJson(response)
    else next()
  })
}

function answerAsJson(response: Response): void {
  const { da, en } = { da: catalogueFor('da'), en: catalogueFor('en') }
  const message = { da: da.common.errors.tooLarge, en: en.common.errors.tooLarge }
  response.status(413).json({ status: 'too-large', message })
}

/** The page that says so, before any loader or action looks for the body that is gone. */
export function refuseTooLarge(args: { readonly context: Readonly<RouterContextProvider> }): void {
  if (args.context.get(connectionContext).isTooLarge) throw new Response(null, { status: 413 })
}
