import type { Request, RequestHandler } from 'express'
import { renderPlainPage } from '#app/server/plain-page.server.ts'

const readingMethods = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses what a page of another site sends on behalf of its visitor. The framework checks this for pages only, and
 * some of our addresses are none. A request without an origin comes from no page.
 */
export const refuseForeignForms: RequestHandler = (request, response, next) => {
  if (readingMethods.includes(request.method) || isFromHere(request)) {
    next()
    return
  }
  request.resume()
  response.status(400).type('html').send(renderPlainPage('foreignTitle', 'foreign'))
}

/** A proxy in front may have told the address that the browser used. */
function isFromHere({ headers }: Request): boolean {
  const { origin, host, 'x-forwarded-host': forwarded } = headers
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  return [host, ...[forwarded ?? []].flat()].includes(new URL(origin).host)
}
