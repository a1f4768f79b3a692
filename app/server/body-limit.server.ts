import type { RequestHandler } from 'express'
import { catalogueFor } from '#app/i18n/catalogue.ts'

/** The largest form or text taken in one request, in bytes: some forty times the longest section anybody wrote. */
export const bodyLimit = 2_000_000

/**
 * Refuses a body that is too large before it is read, in words a person can use. A body of undeclared length is
 * refused as well, since browsers always declare it.
 */
export const refuseLargeBodies: RequestHandler = (request, response, next) => {
  const length = Number(request.headers['content-length'] ?? 0)
  const isUndeclared = request.headers['transfer-encoding'] !== undefined
  if (length <= bodyLimit && !isUndeclared) {
    next()
    return
  }
  const { errors } = catalogueFor('da').common
  const english = catalogueFor('en').common.errors
  response
    .status(413)
    .set('Connection', 'close')
    .format({
      json: () =>
        response.json({ status: 'too-large', message: { da: errors.tooLarge, en: english.tooLarge } }),
      default: () =>
        response
          .type('html')
          .send(
            `<!doctype html><html lang="da"><meta charset="utf-8"><title>${errors.tooLargeTitle}</title><h1>${errors.tooLargeTitle}</h1><p>${errors.tooLarge}</p><p lang="en">${english.tooLarge}</p>`,
          ),
    })
}
