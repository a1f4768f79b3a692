import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWordText } from '#app/exports/read-word-text.server.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { everyItem } from '#tests/builders/make-every-item.ts'
import { makePackage, readPage, makeVisit } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { listSeats, findLatestRound } from '#db/queries/rounds.server.ts'
import { type HttpVisitor, makeHttpVisitor, readText } from '#tests/setup/visitor.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/* A package that asks for every kind of number and answer, from the form to the results. Each test goes on from the last. */
let server: RunningServer
let made: Awaited<ReturnType<typeof makePackage>>
let owner: HttpVisitor
const practices = 6

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  made = await makePackage(server.services, {
    practices,
    sections: { indicators: { type: 'list', items: everyItem } },
  })
  owner = makeHttpVisitor(server, made.owner.cookie)
})

afterAll(() => server.stop())

/** What stands on paper whatever the kinds are called: answers to choose, parts, both counts, a sum, steps by system. */
const paperWords = [
  'Journal eller diagnoseliste i XMO',
  'Journal eller diagnoseliste i andre lægesystemer',
  'Åbn ydelserne i XMO',
  'Dage til samtalen, lagt sammen (dage)',
  'Kommunens optælling',
  'Vores egen optælling',
  'Fremmøde',
  'I meget høj grad',
  'Vi kan ikke finde tallet',
  'Holdt udenfor: hvor mange, og hvorfor',
  'Minutter brugt i alt',
] as const

/** What the practice at this place in the list sends. The one in the last place has no number for the count. */
function fillForm(place: number): Record<string, string> {
  const fields: readonly (readonly [Parameters<typeof fieldName>[0], string, string])[] = [
    ['numerator', 'proportion', '60'],
    ['denominator', 'proportion', '80'],
    ['numerator', 'rate', '30'],
    ['denominator', 'rate', '1.500,5'],
    ...(place === practices - 1
      ? [['not-found', 'count', 'yes'] as const]
      : [['numerator', 'count', '7'] as const]),
    ['numerator', 'mean', '90'],
    ['denominator', 'mean', '12'],
    ['part-first', 'two-registrations', '12'],
    ['part-second', 'two-registrations', '10'],
    ['part-1', 'composition', '20'],
    ['part-2', 'composition', '15'],
    ['part-3', 'composition', '5'],
    ['denominator', 'composition', '40'],
    ['chosen', 'single-choice', place === 0 ? 'unknown' : '4'],
    ['option-1', 'multiple-choice', 'yes'],
    ['option-3', 'multiple-choice', 'yes'],
    ['text', 'free-text', `Mere tid ${place}`],
  ]
  return Object.fromEntries([
    ...everyItem.map(({ id }) => [fieldName('card', id), 'yes']),
    ...fields.map(([field, id, value]) => [fieldName(field, id), value]),
  ])
}

async function openLink(place: number): Promise<string> {
  const round = await findLatestRound(server.services.db, made.packageId)
  const { participants } = await listSeats(server.services.db, made.clusterId, round?.id ?? '')
  const page = await readPage(server.services, made.owner.cookie)
  return `/svar/${(await makeVisit(server.services, page, participants[place]?.id ?? '')).token}`
}

test('the step that writes them and the form as the practices will see it show every kind', async () => {
  const step = readText((await owner.visit('/pakker/package/trin/extraction')).text)
  expect(step).toContain('Se hele skemaet, som praksis ser det')
  const form = readText((await owner.visit('/pakker/package/skema')).text)
  for (const { title, question } of everyItem) expect(form).toContain(question ?? title)
  for (const words of [
    'lagt sammen (dage)',
    'Vores egen optælling',
    'Fremmøde',
    'I meget høj grad',
    'Ved ikke',
  ]) {
    expect(form).toContain(words)
  }
})

test('a round opens with every kind, and a half-filled form is refused with what is missing', async () => {
  const opened = await owner.visit('/pakker/package/dataindsamling', {
    intent: 'open',
    deadline: '2026-12-18',
  })
  expect(opened.status).toBe(303)
  const practice = makeHttpVisitor(server)
  const half = { ...fillForm(0), [fieldName('part-3', 'composition')]: '50', intent: 'send' }
  const refused = await practice.visit(await openLink(0), half)
  expect(refused.status).toBe(422)
  expect(readText(refused.text)).toContain('mere end 40')
})

/** Numbers and questions as the form on the screen has them: "1a Rygestatus er noteret". */
async function readFormNumbers(): Promise<readonly string[]> {
  const page = (await owner.visit('/pakker/package/skema')).text
  const cards = [...page.matchAll(/<article\b.*?<h2\b.*?<\/h2>/gs)].map(([head]) => head)
  return cards.map((head) => {
    const [, number = ''] = /class="[^"]*number[^"]*">([^<]*)</.exec(head) ?? []
    const [, question = ''] = /class="[^"]*whole[^"]*">([^<]*)</.exec(head) ?? []
    return readText(`${number} ${question}`)
  })
}

test('the form on paper has every kind under the number it has on the screen, in Word and to print', async () => {
  const collection = (await owner.visit('/pakker/package/dataindsamling')).text
  const [, sheet = ''] =
    /href="(\/pakker\/package\/moedemateriale\/[^"]+)">Se skemaet på papir/.exec(collection) ?? []
  const printed = readText((await owner.visit(sheet)).text)
  const file = await fetch(server.address + sheet.replace('moedemateriale', 'hent'), {
    headers: { cookie: owner.cookie() },
  })
  const word = readWordText(new Uint8Array(await file.arrayBuffer()))
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  const numbers = await readFormNumbers()
  expect(numbers).toHaveLength(everyItem.length)
  for (const wanted of [...numbers, ...paperWords]) {
    expect(printed).toContain(wanted)
    expect(word).toContain(wanted)
  }
})

test('every practice answers every kind, and its receipt says what it sent', async () => {
  for (let place = 0; place < practices; place += 1) {
    const practice = makeHttpVisitor(server)
    const link = await openLink(place)
    const sent = await practice.visit(link, { ...fillForm(place), intent: 'send' })
    expect(sent).toMatchObject({ status: 303, location: `${link}/kvittering#kvittering` })
    const receipt = readText((await practice.visit(`${link}/kvittering`)).text)
    expect(receipt).toContain('60 af 80')
    expect(receipt).toContain('Pjece, Telefonlinje')
    expect(receipt).toContain(`Mere tid ${place}`)
  }
  const closed = await owner.visit('/pakker/package/dataindsamling', { intent: 'close' })
  expect(closed.status).toBe(303)
})

/** The results of one indicator, as the coordinator reads them. */
async function readResult(id: string): Promise<string> {
  return readText((await owner.visit(`/pakker/package/resultater?maalepunkt=${id}`)).text).replaceAll(
    '\u00A0',
    ' ',
  )
}

test.each([
  ['proportion', ['360 af 480', '75,0 %', 'ICPC-2-DK P17']],
  ['rate', ['180 blandt 9.003', '20,0 pr. 1.000']],
  ['count', ['35', '5 af 6 praksis']],
  ['mean', ['7,5 dage']],
  ['two-registrations', ['kommunens optælling 72', 'vores egen optælling 60', '12']],
  ['composition', ['Telefon', '50,0 %', 'af 240 samtaler']],
  ['single-choice', ['Alle 5 valgte »I høj grad«', 'Én svarede »Ved ikke« og er ikke regnet med.']],
  ['multiple-choice', ['Pjece', '6 af 6', '100 %']],
  ['free-text', ['Mere tid 0', 'Mere tid 5']],
])('the results of a %s say what can be said of it', async (id, expected) => {
  const page = await readResult(id)
  for (const words of expected) expect(page).toContain(words)
})
