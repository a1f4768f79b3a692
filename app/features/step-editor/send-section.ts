import type { AutosaverPorts, SendOutcome } from '#app/features/step-editor/autosaver.ts'
import type { OtherVersion, SaveProblem } from '#app/domain/package/autosave.ts'
import type { PresenceReply, SaveReply, SaveRequest } from '#app/domain/package/save-exchange.ts'

/** Browsers let at most 64 kB outlive a page; a larger text lies in the browser until the next visit. */
const longestKeepalive = 60_000

/**
 * How a section's text travels between this browser and the address that keeps it.
 * @param tellOthers told with every answer who else is at work in the package
 */
export function openSectionAddress(url: string, tellOthers: TellOthers): Pick<AutosaverPorts, 'send'> {
  return { send: (request, isLeaving) => sendSection(url, request, { isLeaving, tellOthers }) }
}

type TellOthers = (others: PresenceReply['others']) => void

async function sendSection(
  url: string,
  request: SaveRequest,
  { isLeaving, tellOthers }: { readonly isLeaving: boolean; readonly tellOthers: TellOthers },
): Promise<SendOutcome> {
  const body = JSON.stringify(request)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      keepalive: isLeaving && body.length < longestKeepalive,
      redirect: 'manual',
    })
    return await readOutcome(response, tellOthers)
  } catch {
    return { type: 'failed', problem: 'network' }
  }
}

async function readOutcome(response: Response, tellOthers: TellOthers): Promise<SendOutcome> {
  if (response.status !== 200 && response.status !== 409) {
    return { type: 'failed', problem: findProblem(response) }
  }
  const answer: SaveReply = await response.json()
  tellOthers(answer.others)
  switch (answer.status) {
    case 'saved':
      return { type: 'acknowledged', revision: answer.revision, savedAt: answer.savedAt }
    case 'merged':
      return { type: 'merged', theirs: versionOf(answer) }
    case 'conflict':
      return { type: 'conflicted', theirs: versionOf(answer), base: answer.base }
    case 'refused':
      return { type: 'failed', problem: 'refused' }
  }
}

function versionOf({ revision, content, savedByName, savedAt }: OtherVersion): OtherVersion {
  return { revision, content, savedByName, savedAt }
}

const problems: Readonly<Record<number, SaveProblem>> = {
  404: 'no-access',
  413: 'too-large',
  422: 'refused',
  507: 'full',
}

/** A session that ran out is answered with the way to the sign-in page. */
function findProblem(response: Response): SaveProblem {
  if (response.type === 'opaqueredirect') return 'signed-out'
  return problems[response.status] ?? 'server'
}
