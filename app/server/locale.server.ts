import { createCookie } from 'react-router'
import type { Locale } from '#app/domain/text/locale.ts'

/** The reader's own choice of language. Readable everywhere, remembered for a year. */
export const localeCookie = createCookie('klyngebygger-language', {
  path: '/',
  sameSite: 'lax',
  maxAge: 31_536_000,
})

/**
 * The language of a page: the reader's choice; else Danish on practice and guest pages whatever the browser says, and
 * the browser's first language on a coordinator's pages.
 */
export async function readLocale(request: Request): Promise<Locale> {
  const chosen: unknown = await localeCookie.parse(request.headers.get('Cookie'))
  if (chosen === 'da' || chosen === 'en') return chosen
  if (isForPractices(new URL(request.url).pathname)) return 'da'
  return preferredLocale(request.headers.get('Accept-Language') ?? '')
}

export function isForPractices(pathname: string): boolean {
  return pathname.startsWith('/svar/')
}

/** English only when the browser asks for English before Danish; Danish when it asks for neither. */
function preferredLocale(header: string): Locale {
  const first = header
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((language) => language === 'da' || language === 'en' || language === 'nb' || language === 'sv')
  return first === 'en' ? 'en' : 'da'
}
