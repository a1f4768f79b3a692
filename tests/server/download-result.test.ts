import { expect, test, vi } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { downloadResult } from '#app/server/download-result.server.ts'
import { exportHere, type Exporter } from '#app/server/export-jobs.server.ts'
import { loadResults } from '#app/server/load-results.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest, makeServices } from '#tests/builders/make-services.ts'

const counts = [
  ['90', '120'],
  ['41', '103'],
  ['19', '53'],
  ['77', '97'],
] as const

/** Four practices that have all answered; the round is closed unless it is to stay open. */
async function makeClosed(services: Services, close = true) {
  const made = await makeOpenRound(services)
  for (const [index, [numerator, denominator]] of counts.entries()) {
    const seat = made.participants[index]
    if (!seat) continue
    const visit = await makeVisit(services, made.page, seat.id)
    const draft = fillDraft(made.round.indicators, numerator, denominator)
    await submitAnswers(services, visit, { recordSystem: '', draft })
  }
  if (close) await closeRound(services, made.page)
  return made
}

function download(services: Services, cookie: string, format: string, search = '', indicator = 'ldl') {
  const request = makeRequest(`/pakker/package/resultater/${indicator}/hent/${format}${search}`, { cookie })
  return downloadResult(request, makeContext(services), 'package', indicator, format)
}

test('picture and table come as files, with nothing that the screen does not show', async () => {
  const { services, statements } = await makeServices()
  const { owner } = await makeClosed(services)
  statements.length = 0
  const svg = await (await download(services, owner.cookie, 'svg')).text()
  expect(statements.length).toBeLessThanOrEqual(7)
  expect(svg).toMatch(/^<\?xml/)
  expect(svg).toContain('<title>')
  const csv = await (await download(services, owner.cookie, 'csv')).text()
  const xlsx = await download(services, owner.cookie, 'xlsx')
  expect(xlsx.headers.get('Content-Type')).toContain('spreadsheetml')
  const png = new Uint8Array(await (await download(services, owner.cookie, 'png')).arrayBuffer())
  expect(new TextDecoder().decode(png.slice(1, 4))).toBe('PNG')
  const words = svg.replace(/<[^>]+>/g, ' ')
  for (const text of [words, csv]) expect(text).not.toMatch(/\b(103|53|97)\b|39,8|35,8|P[1-4]\b/)
})

test('the funnel is a choice of its own on the page and in the file', async () => {
  const { services } = await makeServices()
  const { owner } = await makeClosed(services)
  const request = makeRequest('/pakker/package/resultater?visning=tragt', { cookie: owner.cookie })
  const page = await loadResults(request, makeContext(services), 'package', 'ldl')
  if (page.status !== 'ready') throw new Error('There are no results')
  expect(page.result.pictures).toEqual(['fordeling', 'tragt'])
  expect(page.result.chart?.kind).toBe('funnel')
  expect(page.result.description.shows.join(' ')).toContain('95\u00A0%-grænserne')
  expect(await (await download(services, owner.cookie, 'svg', '?visning=tragt')).text()).toContain(
    '<polyline',
  )
})

test('a picture is painted by whoever makes files, and a table or an SVG is not', async () => {
  const kinds: string[] = []
  const render: Exporter['render'] = (job) => {
    kinds.push(job.kind)
    return exportHere.render(job)
  }
  const { services } = await makeServices({ exporter: { ...exportHere, render } })
  const { owner } = await makeClosed(services)
  for (const format of ['svg', 'csv', 'xlsx']) await download(services, owner.cookie, format)
  expect(kinds).toEqual([])
  await download(services, owner.cookie, 'png')
  expect(kinds).toEqual(['picture'])
})

test('a picture that cannot be painted is answered with what to do instead', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const exporter = { ...exportHere, render: () => Promise.reject(new Error('20 files are waiting')) }
  const { services } = await makeServices({ exporter })
  const { owner } = await makeClosed(services)
  const answer = await download(services, owner.cookie, 'png')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('SVG')
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})

test('there is no file before the round is closed, of an unknown indicator, or in an unknown format', async () => {
  const { services } = await makeServices()
  const { owner, page } = await makeClosed(services, false)
  await expect(download(services, owner.cookie, 'csv')).rejects.toMatchObject({ init: { status: 404 } })
  await closeRound(services, page)
  await expect(download(services, owner.cookie, 'docx')).rejects.toMatchObject({ init: { status: 404 } })
  await expect(download(services, owner.cookie, 'csv', '', 'nothing')).rejects.toMatchObject({
    init: { status: 404 },
  })
})
