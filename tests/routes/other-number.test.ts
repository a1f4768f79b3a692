import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CardField, fieldName } from '#app/domain/collection/form-fields.ts'
import { signOtherNumber } from '#app/domain/text/other-number.ts'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { findInDatabase } from '#tests/setup/database-text.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { type HttpVisitor, makeHttpVisitor } from '#tests/setup/visitor.ts'

/** Nobody's: by their seventh digit and year they were born in 1858. The first fits modulus 11, the others do not. */
const blocked = '020358-5004'
const asked = { comment: 'Ordre 020358-5005', reason: 'Sag 020358-5006', remark: 'Vare 150758-5008' }

let server: RunningServer
let round: Awaited<ReturnType<typeof makeOpenRound>>
let visitor: HttpVisitor
let form = ''

beforeAll(async () => {
  server = await startServer()
  round = await makeOpenRound(server.services)
  visitor = makeHttpVisitor(server)
  const { token } = await makeVisit(server.services, round.page, round.participants[0]?.id ?? '')
  form = `/svar/${token}`
})

afterAll(() => server.stop())

/** A whole form, with these fields of the first card. */
function fillForm(first: Partial<Record<CardField, string>>): Record<string, string> {
  const cards = round.round.indicators.map(({ id }, place) => {
    const fields = { comment: '', numerator: '50', denominator: '100', ...(place === 0 ? first : {}) }
    return Object.entries(fields).map(([field, value]) => [`${field}.${id}`, value])
  })
  return Object.fromEntries(cards.flat())
}

function nameInFirst(field: CardField): string {
  return fieldName(field, round.round.indicators[0]?.id ?? '')
}

/** The tick of this name as it is shown: its value, or undefined while it is hidden or absent. */
function findShownTick(html: string, name: string): string | undefined {
  const [before = '', after] = html.split(`name="${name}"`)
  const place = before.slice(before.lastIndexOf('<div'))
  if (after === undefined || /^<div[^>]* hidden/.test(place)) return undefined
  return /^[^>]*value="([^"]+)"/.exec(after)?.[1]
}

test('the form offers no tick before a text is asked about, and none for a blocked one', async () => {
  const name = nameInFirst('other-number-comment')
  expect(findShownTick((await visitor.visit(form)).text, name)).toBeUndefined()
  const refused = await visitor.visit(form, { ...fillForm({ comment: blocked }), intent: 'send' })
  expect(refused.status).toBe(422)
  expect(findShownTick(refused.text, name)).toBeUndefined()
})

test('a blocked text is refused with any tick, and stored nowhere', async () => {
  const tick = signOtherNumber(asked.comment) ?? ''
  const fields = fillForm({ comment: blocked, 'other-number-comment': tick })
  for (const intent of ['save', 'send']) {
    expect((await visitor.visit(form, { ...fields, intent })).status).toBe(422)
  }
  expect(await findInDatabase(server.services, blocked)).toEqual([])
})

test('a text that is asked about is not stored without the tick, and comes back with one to set', async () => {
  const refused = await visitor.visit(form, { ...fillForm({ comment: asked.comment }), intent: 'send' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('sæt kryds, hvis det er et andet nummer')
  expect(findShownTick(refused.text, nameInFirst('other-number-comment'))).toBe(
    signOtherNumber(asked.comment),
  )
  expect(await findInDatabase(server.services, asked.comment)).toEqual([])
})

test('the script’s saving keeps a text with its tick, and the form shows both again', async () => {
  const tick = signOtherNumber(asked.reason) ?? ''
  const card = { [nameInFirst('card')]: 'yes', [nameInFirst('reason')]: asked.reason }
  await visitor.visit(`${form}/gem`, card)
  expect(await findInDatabase(server.services, asked.reason)).toEqual([])
  await visitor.visit(`${form}/gem`, { ...card, [nameInFirst('other-number-reason')]: tick })
  const { text } = await visitor.visit(form)
  expect(text).toContain(asked.reason)
  expect(findShownTick(text, nameInFirst('other-number-reason'))).toBe(tick)
})

test('the same text is sent with the tick', async () => {
  const tick = signOtherNumber(asked.comment) ?? ''
  const fields = fillForm({ comment: asked.comment, 'other-number-comment': tick })
  const sent = await visitor.visit(form, { ...fields, intent: 'send' })
  expect(sent.status).toBe(303)
  expect(await findInDatabase(server.services, asked.comment)).not.toEqual([])
})

test('the receipt’s remark is refused without the tick and stored with it, but never when blocked', async () => {
  const receipt = `${form}/kvittering`
  const name = 'other-number-remark'
  const refused = await visitor.visit(receipt, { remark: asked.remark })
  expect(refused.status).toBe(422)
  const tick = findShownTick(refused.text, name) ?? ''
  expect(tick).toBe(signOtherNumber(asked.remark))
  expect((await visitor.visit(receipt, { remark: blocked, [name]: tick })).status).toBe(422)
  expect(await findInDatabase(server.services, asked.remark)).toEqual([])
  expect((await visitor.visit(receipt, { remark: asked.remark, [name]: tick })).status).toBe(303)
  expect(await findInDatabase(server.services, asked.remark)).not.toEqual([])
  expect(await findInDatabase(server.services, blocked)).toEqual([])
})
