import { createContext } from 'react-router'
import type { Config } from '#app/server/config.server.ts'
import type { Exporter } from '#app/server/export-jobs.server.ts'
import type { SetupCode } from '#app/server/setup-code.server.ts'
import type { TemplateStore } from '#app/server/template-store.server.ts'
import type { Database } from '#db/connection.server.ts'

/** What every loader and action needs from the machine it runs on. Tests hand in their own. */
export type Services = {
  readonly config: Config
  readonly db: Database
  readonly templates: TemplateStore
  readonly setupCode: SetupCode
  readonly now: () => Date
  readonly exporter: Exporter
}

/** What the HTTP server knows of one request that the framework's `Request` does not. */
export type Connection = {
  /** Address of the other end, as the socket has it. */
  readonly remoteAddress: string
  readonly nonce: string
  /** The request's body was too large and is gone. */
  readonly isTooLarge?: boolean
}

export const servicesContext = createContext<Services>()
export const connectionContext = createContext<Connection>()
