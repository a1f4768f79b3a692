import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { readonly to: readonly string[]; readonly source: string }

/**
 * A real SMTP server on loopback. It refuses for good every recipient in `refused`, with words of its own, and takes no
 * mail while `busy` is set.
 */
export async function startMailServer() {
  const received: ReceivedMail[] = []
  const state = { busy: false, refused: new Map<string, string>() }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const words = state.refused.get(address)
      if (words !== undefined) return done(makeReply(550, words))
      return state.busy ? done(makeReply(451, 'Try again later')) : done()
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('utf8')
        received.push({ to: envelope.rcptTo.map(({ address }) => address), source })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The mail server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    state,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function makeReply(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}

/** Subject and text of a mail as a person reads them. */
export function readMail({ source }: ReceivedMail): { readonly subject: string; readonly text: string } {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ')
  const subject = /^Subject: (.*)$/m.exec(unfolded)?.[1] ?? ''
  const isBase64 = /^Content-Transfer-Encoding: base64/im.test(head)
  const isQuoted = /^Content-Transfer-Encoding: quoted-printable/im.test(head)
  const text = isBase64 ? Buffer.from(body, 'base64').toString('utf8') : isQuoted ? readQuoted(body) : body
  return { subject: readWords(subject), text }
}

/** Encoded words of RFC 2047. */
function readWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_word, kind: string, inner: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(inner, 'base64').toString('utf8')
        : readQuoted(inner.replaceAll('_', ' ')),
    )
}

function readQuoted(text: string): string {
  const bytes = text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_code, hex: string) => `%${hex}`)
  return decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/gi, '%25'))
}
