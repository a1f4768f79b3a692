import path from 'node:path'

export type Config = {
  readonly host: string
  readonly port: number
  /** The one SQLite file. */
  readonly databaseFile: string
  /** Where practices reach the app, without a trailing slash; null: taken from the request (a laptop). */
  readonly publicUrl: string | null
  readonly templatesFolder: string
  /** Null: no mail is sent, and the texts are copied instead. */
  readonly mail: MailConfig | null
}

export type MailConfig = {
  /** smtp://user:password@host:port, or smtps:// for TLS from the start. */
  readonly url: string
  /** What stands as the sender. */
  readonly from: string
}

/** A setting that cannot be used: the message says which, what was given and what would do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads the settings once, at start. Throws `ConfigError` at the first one that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: readPort(env['PORT']),
    databaseFile: path.resolve(env['DATABASE_FILE'] ?? 'data/klyngebygger.sqlite'),
    publicUrl: readPublicUrl(env['PUBLIC_URL']),
    templatesFolder: path.resolve(env['TEMPLATES_FOLDER'] ?? 'templates'),
    mail: readMail(env['SMTP_URL'], env['MAIL_FROM']),
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new ConfigError(
    `PORT er »${text}«, men skal være et helt tal fra 0 til 65535. / PORT must be 0 to 65535.`,
  )
}

function readMail(url: string | undefined, from: string | undefined): MailConfig | null {
  if (url === undefined || url === '') return null
  if (!URL.canParse(url) || !/^smtps?:/.test(url)) {
    throw new ConfigError(
      'SMTP_URL skal være en adresse som smtp://bruger:kode@mail.example.dk:587. / SMTP_URL must be an smtp(s) address.',
    )
  }
  if (from === undefined || !from.includes('@')) {
    throw new ConfigError(
      'MAIL_FROM skal være den adresse, mails sendes fra, når SMTP_URL er sat. / MAIL_FROM must be the sender when SMTP_URL is set.',
    )
  }
  return { url, from }
}

function readPublicUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, '')
  throw new ConfigError(
    `PUBLIC_URL er »${text}«, men skal være en adresse som https://klynge.example.dk. / PUBLIC_URL must be an http(s) address.`,
  )
}
