import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createRequestHandler } from '@react-router/express'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import { RouterContextProvider } from 'react-router'
import { connectionContext, type Services, servicesContext } from '#app/server/context.server.ts'
import { dropLargeBodies } from '#app/server/body-limit.server.ts'
import { refuseForeignForms } from '#app/server/foreign-forms.server.ts'
import { readAddressLiterally, tellServerFault } from '#app/server/last-resort.server.ts'
import { leadToOneAddress } from '#app/server/one-address.server.ts'
import { securityHeaders } from '#app/server/security-headers.server.ts'

const clientFolder = path.resolve('build/client')

/** The HTTP server without its socket: static files, headers, limits, and every page. */
export function createApp(services: Services, development?: RequestHandler): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use((_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64')
    next()
  })
  app.use(securityHeaders(development !== undefined))
  app.use(compression())
  app.use(development ?? builtFiles())
  app.use(leadToOneAddress)
  app.use(readAddressLiterally)
  app.use(refuseForeignForms)
  app.use(dropLargeBodies)
  app.all('*', pages(services))
  app.use(tellServerFault)
  return app
}

/** Files with a hash in their name never change; the others are asked for again and answered by their ETag. */
function builtFiles(): RequestHandler {
  const router = express.Router()
  if (!existsSync(clientFolder)) return router
  router.use('/assets', express.static(path.join(clientFolder, 'assets'), { immutable: true, maxAge: '1y' }))
  router.use(express.static(clientFolder, { maxAge: 0, index: false }))
  return router
}

function pages(services: Services): RequestHandler {
  return createRequestHandler({
    build: () => import('virtual:react-router/server-build'),
    mode: import.meta.env.DEV ? 'development' : 'production',
    getLoadContext(request, response) {
      const context = new RouterContextProvider()
      context.set(servicesContext, services)
      context.set(connectionContext, {
        remoteAddress: request.socket.remoteAddress ?? '',
        nonce: String(response.locals['nonce']),
        isTooLarge: response.locals['isTooLarge'] === true,
      })
      return context
    },
  })
}
