import nodemailer from 'nodemailer'
import type { MailConfig } from '#app/server/config.server.ts'

export type OutgoingMail = {
  /** The same at every try, so that a repeated mail can be recognised as one. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * What came of one try. `refused`: it will never arrive. `later`: it did not leave, and may be tried again. `uncertain`:
 * the line broke after the text was on its way.
 */
export type Delivery =
  | { readonly status: 'sent' }
  | { readonly status: 'refused' | 'later' | 'uncertain'; readonly reason: string }

export type MailTransport = (mail: OutgoingMail) => Promise<Delivery>

const patienceMs = 20_000

/** Sends over SMTP; never throws. */
export function createSmtpTransport({ url, from }: MailConfig): MailTransport {
  const timeouts = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs }
  const transport = nodemailer.createTransport({
    url,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ id, to, subject, text }) => {
    try {
      const messageId = `<${id}@klyngebygger>`
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId })
      return { status: 'sent' }
    } catch (error) {
      return readFailure(error)
    }
  }
}

/** A reply of 5xx to the recipient or the text is for good; to the sign-in it is the configuration, which is mended. */
function readFailure(error: unknown): Delivery {
  const fault = error instanceof Error ? error : new Error(String(error))
  const code = readField(fault, 'responseCode')
  const command = readField(fault, 'command')
  const reason = String(readField(fault, 'response') ?? fault.message)
  const isAboutMail = typeof command === 'string' && /^(MAIL|RCPT|DATA)/.test(command)
  if (typeof code === 'number' && code >= 500 && isAboutMail) return { status: 'refused', reason }
  if (readField(fault, 'code') === 'EENVELOPE' && code === undefined) return { status: 'refused', reason }
  if (command === 'DATA' && code === undefined) return { status: 'uncertain', reason }
  return { status: 'later', reason }
}

function readField(fault: Error, name: string): unknown {
  return Object.entries(fault).find(([key]) => key === name)?.[1]
}
