import { redactCpr } from '#app/domain/text/cpr.ts'

/** One line for whoever runs the server. */
export function logLine(text: string): void {
  process.stdout.write(`${redactCpr(text)}\n`)
}

/** A fault, with its stack, to the server's log alone: a page never shows it. */
export function logError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${redactCpr(text)}\n`)
}
