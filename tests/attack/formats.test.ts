import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { downloadAllHandouts, downloadHandout } from '#app/server/download-handouts.server.ts'
import { downloadResult } from '#app/server/download-result.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest, makeServices } from '#tests/builders/make-services.ts'

/** The second has a small count, and a denominator that stands nowhere else. */
const counts = [
  [60, 100],
  [3, 9473],
  [70, 120],
  [35, 80],
  [50, 110],
  [44, 95],
  [48, 103],
] as const

async function makeClosed(services: Services) {
  const made = await makeOpenRound(services, { practices: counts.length })
  const names = made.participants.map(({ practiceName }) => practiceName)
  for (const [index, [numerator, denominator]] of counts.entries()) {
    const seat = made.participants[names.indexOf(`P${index + 1}`)]
    if (!seat) throw new Error('The seat is missing')
    const draft = fillDraft(made.round.indicators, String(numerator), String(denominator))
    await submitAnswers(services, await makeVisit(services, made.page, seat.id), { recordSystem: '', draft })
  }
  await closeRound(services, made.page)
  return made
}

/** Everything that can be read in a file: all parts of a package, and of the packages in it, with markup and properties. */
function readAll(bytes: Uint8Array): string {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isArchive) return strFromU8(bytes)
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${/\.(png|jpe?g|ttf|odttf)$/.test(name) ? '' : readAll(part)}`)
    .join('\n')
}

const kinds = ['svg', 'xlsx', 'csv', 'pptx', 'zip'] as const

function fetchKind(kind: (typeof kinds)[number], request: Request, context: ReturnType<typeof makeContext>) {
  if (kind === 'zip') return downloadAllHandouts(request, context, 'package')
  if (kind === 'pptx') return downloadHandout(request, context, 'package', 'slides')
  return downloadResult(request, context, 'package', 'ldl', kind)
}

async function fetchFile(services: Services, cookie: string, kind: (typeof kinds)[number], search: string) {
  const context = makeContext(services)
  const request = makeRequest(`/pakker/package/hent${search}`, { cookie })
  const response = await fetchKind(kind, request, context)
  return {
    name: decodeURIComponent(response.headers.get('Content-Disposition') ?? ''),
    text: readAll(new Uint8Array(await response.arrayBuffer())),
  }
}

/** A chart on a slide has the letter alone, in its workbook and in what it caches. */
const pseudonym = /Praksis [A-H]\b|>[A-H]<\/(?:t|c:v)>/
const telling = /Praksis [A-H]\b|>[A-H]<\/(?:t|c:v)>|9[.,\u00A0 ]?473|3 af 9|P[1-7]@/

test.each(kinds)(
  'a %s that leaves the cluster tells neither who is who nor the small count',
  async (kind) => {
    const { services, statements } = await makeServices()
    const { owner } = await makeClosed(services)
    const inside = await fetchFile(services, owner.cookie, kind, '')
    expect(inside.text).toMatch(pseudonym)
    statements.length = 0
    const outside = await fetchFile(services, owner.cookie, kind, '?til=ud')
    expect(outside.text).not.toMatch(telling)
    expect(outside.name).toContain('ud af klyngen')
    expect(inside.name).not.toContain('ud af klyngen')
    expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
  },
)
