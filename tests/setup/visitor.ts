import { expect } from 'vitest'
import type { RunningServer } from '#tests/setup/start-server.ts'

export type Answer = {
  readonly status: number
  readonly location: string | null
  readonly headers: Headers
  readonly text: string
}

export type HttpVisitor = {
  /** Reads a page, or with `form` sends one. */
  readonly visit: (
    path: string,
    form?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  /** Sends JSON, as the pages' own scripts do. A string is sent as it is. */
  readonly sendJson: (path: string, body: unknown) => Promise<Answer>
  /** The cookies as the browser would send them, for what is no text. */
  readonly cookie: () => string
}

/** A line of a stack trace, in any of the shapes Node gives it. */
const stackTrace = /\bat (async )?[\w.<>[\] ]+ \(|\bat (file|node):|node_modules/

/**
 * A browser without JavaScript: sends forms, keeps cookies, follows nothing. Whatever it asks, no answer may show a
 * stack trace.
 */
export function makeHttpVisitor(server: Pick<RunningServer, 'address'>, signedIn = ''): HttpVisitor {
  const cookies = new Map(signedIn === '' ? [] : [parseCookie(signedIn)])
  const readCookies = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = { 'Accept-Language': 'da', ...init.headers, cookie: readCookies() }
    const response = await fetch(server.address + path, { ...init, redirect: 'manual', headers })
    for (const set of response.headers.getSetCookie()) cookies.set(...parseCookie(set))
    const text = await response.text()
    expect(text, `${path} shows a stack trace`).not.toMatch(stackTrace)
    return {
      status: response.status,
      location: response.headers.get('Location'),
      headers: response.headers,
      text,
    }
  }
  return {
    visit: (path, form, headers = {}) =>
      ask(path, form ? { method: 'POST', body: new URLSearchParams(form), headers } : { headers }),
    sendJson: (path, body) =>
      ask(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      }),
    cookie: readCookies,
  }
}

/** Name and value of one cookie, as a browser sends it or a server sets it. */
function parseCookie(text: string): readonly [name: string, value: string] {
  const [pair = ''] = text.split(';')
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}

/** The page as a reader sees it: tags away, entities as characters, blanks as one. */
export function readText(html: string): string {
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

/** After whatever was sent to it, the server goes on answering. */
export async function expectServerUp(server: Pick<RunningServer, 'address'>): Promise<void> {
  const answer = await makeHttpVisitor(server).visit('/log-ind')
  expect(answer.status).toBe(200)
}
