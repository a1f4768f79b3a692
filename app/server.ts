import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import { createApp } from '#app/server/http.server.ts'
import { ConfigError, readConfig } from '#app/server/config.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { logLine } from '#app/server/log.server.ts'
import { type Mailer, startMailer } from '#app/server/mailer.server.ts'
import { startPurging } from '#app/server/purge.server.ts'
import { createServices, StartError } from '#app/server/services.server.ts'
import { hasNoAccount } from '#db/queries/accounts.server.ts'

export { createApp } from '#app/server/http.server.ts'
export { createServices } from '#app/server/services.server.ts'

/**
 * Starts the server and prints its address. Whatever stops it from starting is told in a sentence, with exit code 1;
 * `SIGINT` and `SIGTERM` let running requests finish.
 */
export async function startServer(
  env: Readonly<Record<string, string | undefined>>,
  development?: RequestHandler,
): Promise<void> {
  try {
    const services = await createServices(readConfig(env))
    const server = await listen(services, development)
    await announce(services, server)
    startPurging(services)
    stopOnSignal(server, services, await startMailer(services))
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

function listen(services: Services, development: RequestHandler | undefined): Promise<Server> {
  const { host, port } = services.config
  return new Promise((resolve, reject) => {
    const server = createApp(services, development).listen(port, host, () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartError(error.code === 'EADDRINUSE' ? portInUse(port) : cannotListen(host, port, error)))
    })
  })
}

function portInUse(port: number): string {
  return `Port ${port} er optaget af et andet program. Stop det, eller vælg en anden port: PORT=${port + 1} npm start\nPort ${port} is in use by another program. Stop it, or choose another port.`
}

function cannotListen(host: string, port: number, { message }: Error): string {
  return `Serveren kan ikke svare på ${host}, port ${port} (${message}). Ret HOST eller PORT.\nThe server cannot listen there. Correct HOST or PORT.`
}

async function announce(services: Services, server: Server): Promise<void> {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : services.config.port
  logLine(`Klyngebygger: http://${services.config.host}:${port}`)
  if (await hasNoAccount(services.db)) {
    logLine(`Kode til den første konto / code for the first account: ${services.setupCode.text}`)
  }
}

function stopOnSignal(server: Server, services: Services, mailer: Mailer | undefined): void {
  const stop = () => {
    server.close(() => void finish(services, mailer))
    server.closeIdleConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function finish(services: Services, mailer: Mailer | undefined): Promise<void> {
  await mailer?.stop()
  await services.exporter.stop()
  await services.db.destroy()
  process.exit(0)
}
