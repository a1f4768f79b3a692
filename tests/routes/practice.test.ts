import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { closeRound, revokeSeatLinks } from '#app/server/round-jobs.server.ts'
import { makeOpenRound, makeVisit, releaseNow } from '#tests/builders/make-collection.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

let server: RunningServer
let round: Awaited<ReturnType<typeof makeOpenRound>>

beforeAll(async () => {
  server = await startServer()
  round = await makeOpenRound(server.services)
})

afterAll(() => server.stop())

/** The address of a new link for the practice at this place in the list. */
async function makeAddress(place: number): Promise<string> {
  const { token } = await makeVisit(server.services, round.page, round.participants[place]?.id ?? '')
  return `${server.address}/svar/${token}`
}

async function post(address: string, fields: Readonly<Record<string, string>>) {
  const response = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return { status: response.status, location: response.headers.get('Location'), text: await response.text() }
}

function fillForm(numerator: string, denominator: string): Record<string, string> {
  return Object.fromEntries(
    round.round.indicators.flatMap(({ id }) => [
      [fieldName('numerator', id), numerator],
      [fieldName('denominator', id), denominator],
    ]),
  )
}

function countWrites(): number {
  return server.statements.filter((sql) => !sql.startsWith('select')).length
}

test('the form takes at most three statements, writes nothing and is kept by no cache', async () => {
  const address = await makeAddress(0)
  server.statements.length = 0
  const response = await fetch(address)
  expect(response.status).toBe(200)
  expect(server.statements.length).toBeLessThanOrEqual(3)
  expect(countWrites()).toBe(0)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(response.headers.get('X-Robots-Tag')).toContain('noindex')
})

test('the form ships one small script of its own and no framework', async () => {
  const html = await (await fetch(await makeAddress(0))).text()
  const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  expect(scripts).toEqual([expect.stringContaining('src="/practice-form.js"')])
  expect(html).not.toContain('modulepreload')
  const script = await (await fetch(`${server.address}/practice-form.js`)).arrayBuffer()
  expect(gzipSync(new Uint8Array(script)).byteLength).toBeLessThan(60_000)
})

test('the form is Danish whatever the browser says, until the reader chooses English', async () => {
  const address = await makeAddress(0)
  const headers = { 'Accept-Language': 'en' }
  expect(await (await fetch(address, { headers })).text()).toContain('<html lang="da">')
  const chosen = await fetch(`${server.address}/sprog`, {
    method: 'POST',
    body: new URLSearchParams({ locale: 'en', back: new URL(address).pathname }),
    redirect: 'manual',
  })
  const cookie = chosen.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  expect(await (await fetch(address, { headers: { cookie } })).text()).toContain('Your record system')
})

test('without a script a saved form comes back as it was typed, with the steps for the system', async () => {
  const address = await makeAddress(1)
  const first = fieldName('numerator', round.round.indicators[0]?.id ?? '')
  const saved = await post(address, { ...fillForm('', ''), [first]: ' 12', system: 'Novax', intent: 'save' })
  expect(saved.status).toBe(303)
  const html = await (await fetch(address)).text()
  expect(html).toContain('value=" 12"')
  expect(html).toContain('Sådan finder I det i Novax')
})

test('an impossible number is refused with a sentence and a link to the field, and stays', async () => {
  const address = await makeAddress(1)
  const refused = await post(address, { ...fillForm('187', '152'), intent: 'send' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Otte felter skal udfyldes eller rettes, før skemaet kan sendes')
  expect(refused.text).toContain('187 er flere end alle 152. Er tallene byttet om?')
  const first = round.round.indicators[0]?.id ?? ''
  expect(refused.text).toContain(`href="#numerator-${first}"`)
  expect(refused.text).toContain(`id="numerator-${first}"`)
  expect(refused.text).toContain('value="187"')
})

test('a sending takes at most six statements, and ends in a receipt', async () => {
  const address = await makeAddress(1)
  server.statements.length = 0
  const sent = await post(address, { ...fillForm('1.234', '5.678'), system: 'XMO', intent: 'send' })
  expect(server.statements.filter((sql) => sql !== 'begin' && sql !== 'commit').length).toBeLessThanOrEqual(6)
  expect(sent).toMatchObject({ status: 303, location: expect.stringMatching(/\/kvittering#kvittering$/) })
  server.statements.length = 0
  const receipt = await (await fetch(`${address}/kvittering`)).text()
  expect(countWrites()).toBe(0)
  expect(receipt).toContain('Tak, jeres tal er sendt')
  expect(receipt).toContain('1.234 af 5.678')
})

test('a saved card takes at most five statements and answers in JSON', async () => {
  const address = await makeAddress(2)
  const id = round.round.indicators[0]?.id ?? ''
  server.statements.length = 0
  const saved = await post(`${address}/gem`, { [fieldName('numerator', id)]: '7' })
  expect(server.statements.length).toBeLessThanOrEqual(5)
  expect(JSON.parse(saved.text)).toMatchObject({ status: 'saved' })
})

test('there is no receipt before anything is sent', async () => {
  const response = await fetch(`${await makeAddress(2)}/kvittering`, { redirect: 'manual' })
  expect(response.status).toBe(302)
})

test('an unknown link says what to do, and names nobody', async () => {
  for (const path of ['', '/kvittering', '/resultat']) {
    const response = await fetch(`${server.address}/svar/findes-ikke${path}`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Linket findes ikke')
  }
  expect((await post(`${server.address}/svar/findes-ikke`, fillForm('1', '2'))).status).toBe(404)
  expect((await post(`${server.address}/svar/findes-ikke/gem`, {})).status).toBe(404)
})

test('a revoked link says that the answers are kept', async () => {
  const address = await makeAddress(3)
  await revokeSeatLinks(server.services, round.page, round.participants[3]?.id ?? '')
  const response = await fetch(address)
  expect(response.status).toBe(410)
  const html = await response.text()
  expect(html).toContain('Linket gælder ikke længere')
  expect(html).toContain('Jeres svar er gemt.')
  expect((await post(address, { ...fillForm('1', '2'), intent: 'send' })).status).toBe(410)
})

test('a body that is no form, and one that is too large, are told in a sentence', async () => {
  const address = await makeAddress(2)
  const large = await post(address, { intent: 'save', 'reason.x': 'x'.repeat(5_000_000) })
  expect(large.status).toBe(413)
  expect(large.text).toContain('Intet er gemt eller slettet.')
  const first = fieldName('numerator', round.round.indicators[0]?.id ?? '')
  await post(address, { ...fillForm('', ''), [first]: '4321', intent: 'save' })
  const json = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } }
  await fetch(address, json)
  await post(address, { intent: 'save' })
  expect(await (await fetch(address)).text()).toContain('value="4321"')
})

test('when the round is closed the form shows what was sent, refuses more, and leads to the result', async () => {
  const [sent, late] = [await makeAddress(1), await makeAddress(2)]
  await closeRound(server.services, round.page)
  const closed = await (await fetch(sent)).text()
  expect(closed).toContain('Indsamlingen er lukket')
  expect(closed).toContain('1.234 af 5.678')
  expect(closed).not.toContain('<input inputmode')
  const refused = await post(late, { ...fillForm('1', '2'), intent: 'send' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Det sidste, I skrev, nåede ikke med.')
  expect((await post(`${late}/gem`, fillForm('1', '2'))).status).toBe(409)
  expect(await (await fetch(`${sent}/resultat`)).text()).toContain('Resultaterne er på vej')
  await releaseNow(server.services)
  server.statements.length = 0
  const guessing = await (await fetch(`${sent}/resultat`)).text()
  expect(guessing).toContain('Gæt først')
  expect(guessing).not.toContain('1.234 af 5.678')
  expect((await post(`${sent}/resultat`, { intent: 'guess' })).status).toBe(303)
  server.statements.length = 0
  const result = await (await fetch(`${sent}/resultat`)).text()
  expect(server.statements.length).toBeLessThanOrEqual(7)
  expect(countWrites()).toBe(0)
  expect(result).toContain('Jeres praksis: 1.234 af 5.678')
  expect(result.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src="/own-page.js"')])
})
