import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type PipeableStream, renderToPipeableStream } from 'react-dom/server'
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { NonceContext } from '#app/components/nonce.tsx'
import { connectionContext } from '#app/server/context.server.ts'
import { logError } from '#app/server/log.server.ts'

/** Whole pages, sent when they are ready: nothing here is slow enough to stream, and no client script is needed. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = context.get(connectionContext)
  return new Promise((resolve, reject) => {
    let finalStatus = status
    const { pipe } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={entryContext} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        onAllReady() {
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(readWhole(pipe).then((html) => new Response(html, { headers, status: finalStatus })))
        },
        onShellError: reject,
        onError(error) {
          finalStatus = 500
          logError(error)
        },
      },
    )
  })
}

/** In one piece: a page that comes in many is compressed piece by piece, which takes longer and makes it larger. */
function readWhole(pipe: PipeableStream['pipe']): Promise<string> {
  const body = new PassThrough()
  pipe(body)
  return text(body)
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) logError(error)
}
