import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { findSubmission } from '#db/queries/submissions.server.ts'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, makeHttpVisitor, readText } from '#tests/setup/visitor.ts'

let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>
let path = ''

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  made = await makeOpenRound(server.services)
  path = `/svar/${(await makeVisit(server.services, made.page, seat())).token}`
})

afterEach(() => expectServerUp(server))
afterAll(() => server.stop())

function seat(): string {
  return made.participants[0]?.id ?? ''
}

function first(): Indicator {
  const [indicator] = made.round.indicators
  if (indicator === undefined) throw new Error('The round asks for nothing')
  return indicator
}

/** A form in which every card is right but the first. */
function fillForm(numerator: string, denominator: string): Record<string, string> {
  const right = made.round.indicators.flatMap(({ id }, index) => [
    [fieldName('numerator', id), String(11 + index)],
    [fieldName('denominator', id), String(61 + index)],
  ])
  return {
    ...Object.fromEntries(right),
    [fieldName('numerator', first().id)]: numerator,
    [fieldName('denominator', first().id)]: denominator,
  }
}

/** The tag of one of the form's controls. */
function controlOf(html: string, name: string): string {
  const tag = [...html.matchAll(/<input[^>]*>/g)]
    .map(([found]) => found)
    .find((each) => each.includes(`name="${name}"`))
  return tag ?? ''
}

const notCount = 'Skriv antallet med tal, fx 87. Procenter regnes ud her.'
const decimal = 'Skriv et helt tal uden decimaler, fx 87.'
const tooLarge = 'Tallet er for stort til én praksis. Kontrollér, om der er kommet et ciffer for meget med.'
const negative = 'Antallet kan ikke være under 0.'

test.each([
  ['a numerator above the denominator', '188', '140', '188 er flere end alle 140. Er tallene byttet om?'],
  ['cases among nobody', '3', '0', '3 er flere end alle 0. Er tallene byttet om?'],
  ['a negative number', '-5', '140', negative],
  ['a negative number with a real minus', '−5', '140', negative],
  ['a negative denominator', '5', '-140', negative],
  ['nothing at all', '', '', 'Her mangler et tal. Skriv 0, hvis der ikke er nogen.'],
  ['no numerator', '', '140', 'Her mangler et tal. Skriv 0, hvis der ikke er nogen.'],
  ['no denominator', '88', '', 'Her mangler et tal: Hvor mange er der i alt?'],
  ['a word', 'mange', '140', notCount],
  ['markup', '<b>88</b>', '140', notCount],
  ['a Danish decimal', '88,5', '140', decimal],
  ['an English decimal', '88.5', '140', decimal],
  ['a percent sign', '63 %', '140', notCount],
  ['a power of ten', '1e3', '140', notCount],
  ['a huge number', '99999999', '999999999', tooLarge],
  ['an endless number', '9'.repeat(400), '140', tooLarge],
])(
  '%s is refused with a sentence, and stays in its field',
  async (_what, numerator, denominator, sentence) => {
    const form = fillForm(numerator, denominator)
    const refused = await makeHttpVisitor(server).visit(path, { ...form, intent: 'send' })
    expect(refused.status).toBe(422)
    const text = readText(refused.text)
    expect(text).toContain(sentence)
    expect(text).toContain('Det, I har skrevet, er der stadig.')
    for (const [name, typed] of Object.entries(form)) {
      expect(controlOf(refused.text, name)).toContain(`value="${escape(typed)}"`)
    }
    const numeratorName = fieldName('numerator', first().id)
    const denominatorName = fieldName('denominator', first().id)
    const faulty = [numeratorName, denominatorName].map((name) => controlOf(refused.text, name))
    expect(faulty.some((tag) => tag.includes('aria-invalid="true"'))).toBe(true)
    const stored = await findSubmission(server.services.db, seat())
    expect(stored).toMatchObject({ answers: null, draft: { [first().id]: { numerator, denominator } } })
  },
)

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

test('what is refused is there again on the next visit', async () => {
  await makeHttpVisitor(server).visit(path, { ...fillForm('mange', '140'), intent: 'send' })
  const again = await makeHttpVisitor(server).visit(path)
  expect(controlOf(again.text, fieldName('numerator', first().id))).toContain('value="mange"')
})

test('a number beside “we cannot find it” is refused until one of them is gone', async () => {
  const form = { ...fillForm('88', '140'), [fieldName('not-found', first().id)]: 'yes', intent: 'send' }
  const refused = await makeHttpVisitor(server).visit(path, form)
  expect(refused.status).toBe(422)
  expect(readText(refused.text)).toContain('Behold kun det ene.')
})

test('a form that asks for other numbers than the round stores none of them', async () => {
  await makeHttpVisitor(server).visit(path, { 'numerator.findes-ikke': '1', __proto__: '1', intent: 'save' })
  const stored = await findSubmission(server.services.db, seat())
  expect(Object.keys(stored?.draft ?? {})).not.toContain('findes-ikke')
})

test.each([5_000_000, 40_000_000])('a paste of %i characters is told that it is too large', async (size) => {
  const before = await findSubmission(server.services.db, seat())
  const large = { ...fillForm('1', '2'), [fieldName('reason', first().id)]: 'x'.repeat(size), intent: 'save' }
  const page = await makeHttpVisitor(server).visit(path, large)
  expect(page.status).toBe(413)
  expect(readText(page.text)).toContain('Intet er gemt eller slettet. Del den op, og prøv igen.')
  const forScript = await makeHttpVisitor(server).visit(`${path}/gem`, large, { Accept: 'application/json' })
  expect(forScript.status).toBe(413)
  expect(JSON.parse(forScript.text)).toMatchObject({
    status: 'too-large',
    message: { da: expect.stringContaining('Intet er gemt eller slettet.'), en: expect.any(String) },
  })
  expect(await findSubmission(server.services.db, seat())).toEqual(before)
})

test('a reason that is too long is told, and kept as far as a reason can be', async () => {
  const reason = 'ord '.repeat(200)
  const form = {
    ...fillForm('', ''),
    [fieldName('not-found', first().id)]: 'yes',
    [fieldName('reason', first().id)]: reason,
  }
  const refused = await makeHttpVisitor(server).visit(path, { ...form, intent: 'send' })
  expect(refused.status).toBe(422)
  expect(readText(refused.text)).toContain('Skriv den på én linje på højst 300 tegn.')
  expect(refused.text).toContain(reason.trim())
})

test('after all that the right numbers are taken', async () => {
  const sent = await makeHttpVisitor(server).visit(path, { ...fillForm('88', '140'), intent: 'send' })
  expect(sent).toMatchObject({ status: 303, location: `${path}/kvittering#kvittering` })
})
