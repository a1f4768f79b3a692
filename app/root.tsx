import '@fontsource-variable/gelasio/index.css'
import '@fontsource-variable/hanken-grotesk/index.css'
import '#app/ui/tokens.css'
import '#app/ui/base.css'
import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router'
import { ErrorPage } from '#app/components/error-page.tsx'
import { useNonce } from '#app/components/nonce.tsx'
import { LocaleProvider } from '#app/i18n/use-catalogue.tsx'
import { refuseTooLarge } from '#app/server/body-limit.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import type { Route } from './+types/root.ts'

/** A route whose `handle` says `framework: false` ships no framework script: the practice's and the guests' pages. */
export type PageHandle = { readonly framework?: boolean }

export const middleware: Route.MiddlewareFunction[] = [refuseTooLarge]

export async function loader({ request }: Route.LoaderArgs) {
  return { locale: await readLocale(request) }
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  const locale = data?.locale ?? 'da'
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0B5563" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
        <FrameworkScripts nonce={nonce} />
      </body>
    </html>
  )
}

function FrameworkScripts({ nonce }: { nonce: string | undefined }) {
  const shipsNone = useMatches().some(
    (match) => isPageHandle(match.handle) && match.handle.framework === false,
  )
  if (shipsNone) return null
  return (
    <>
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  )
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />
  return <ErrorPage status={error.status} typed={readTyped(error.data)} />
}

/** The texts that `sayWhenFull` hands over, each once. */
function readTyped(details: unknown): readonly string[] {
  if (typeof details !== 'object' || details === null || !('typed' in details)) return []
  const texts: unknown[] = Array.isArray(details.typed) ? details.typed : []
  return [...new Set(texts.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text] : [])))]
}
