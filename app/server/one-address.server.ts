import type { RequestHandler } from 'express'

/**
 * One address a page: `/pakker/1/` leads to `/pakker/1`, since links are relative to the latter. Slashes in front
 * are folded as well: `//elsewhere.example/` must not become a way out of the app.
 */
export const leadToOneAddress: RequestHandler = (request, response, next) => {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead || request.path === '/' || !request.path.endsWith('/')) {
    next()
    return
  }
  const search = request.url.slice(request.path.length)
  response.redirect(308, `/${request.path.replace(/^\/+|\/+$/g, '')}${search}`)
}
