import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { telephoneSections } from '#tests/builders/make-telephone-package.ts'
import { makeTelephoneTemplate } from '#tests/builders/make-telephone-template.ts'
import { readParagraphs, readPart } from '#tests/builders/read-word.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { makeTemplatesFolder, type TemplatesFolder } from '#tests/setup/templates-folder.ts'
import { makeHttpVisitor, readText } from '#tests/setup/visitor.ts'

/*
 * The whole job with the only template there is: three steps about telephone hours, with a sheet of its own. Each test
 * goes on where the one before stopped.
 */
let templates: TemplatesFolder
let server: RunningServer
let coordinator: ReturnType<typeof makeHttpVisitor>
let clusterPath = ''
let packagePath = ''

beforeAll(async () => {
  templates = makeTemplatesFolder([makeTelephoneTemplate()])
  server = await startServer({ now: () => testNow }, { templatesFolder: templates.path })
  coordinator = makeHttpVisitor(server)
})

afterAll(async () => {
  await server.stop()
  templates.remove()
})

/** The first match of a pattern in a page. */
function find(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1]
  if (found === undefined) throw new Error(`The page has no ${pattern}`)
  return found
}

const practices = ['Havnen', 'Torvet', 'Åen'] as const

test('an account, a cluster, its practices and a package about the telephone', async () => {
  const account = {
    name: 'Koordinator',
    email: 'k@example.dk',
    password: 'en lang sætning',
    cluster: 'Prøveklyngen',
  }
  expect(await coordinator.visit('/foerste-gang', account)).toMatchObject({ status: 302, location: '/' })
  clusterPath = find((await coordinator.visit('/')).text, /"(\/klynge\/[\w-]+)\//)
  for (const name of practices) {
    expect((await coordinator.visit(`${clusterPath}/praksis`, { name })).status).toBe(200)
  }
  const offered = await coordinator.visit(`${clusterPath}/ny-pakke`)
  expect(offered.text).toContain('Organisation')
  const form = { title: 'Telefontid', start: find(offered.text, /name="start"[^>]*value="([^"]+)"/) }
  const started = await coordinator.visit(`${clusterPath}/ny-pakke`, form)
  expect(started.status).toBe(302)
  packagePath = started.location ?? ''
})

test('the rail and the steps are the template’s', async () => {
  const { steps } = makeTelephoneTemplate()
  const overview = readText((await coordinator.visit(packagePath)).text)
  for (const step of steps) {
    expect(overview).toContain(step.title)
    const page = readText((await coordinator.visit(`${packagePath}/trin/${step.id}`)).text)
    for (const section of step.sections) expect(page).toContain(section.title)
  }
})

/** The builder's second indicator is half written; a round asks for whole ones. */
const readySections = { ...telephoneSections, counts: finishIndicators(telephoneSections['counts']) }

function finishIndicators(content: SectionContent | undefined): SectionContent {
  if (content?.type !== 'list') throw new Error('Indicators are a list')
  const whole = {
    question: 'Hvor mange linjer er åbne?',
    population: 'Alle linjer',
    period: 'I dag',
    source: 'Omstillingen',
    direction: 'none',
  }
  return { type: 'list', items: content.items.map((item) => ({ ...whole, ...item })) }
}

async function save(sectionId: string, content: SectionContent): Promise<void> {
  const path = `${packagePath}/afsnit/${sectionId}`
  const saved = await coordinator.sendJson(path, { baseRevision: 0, content })
  expect({ sectionId, status: saved.status }).toEqual({ sectionId, status: 200 })
}

test('a text, a form and every list of the template are saved', async () => {
  for (const [sectionId, content] of Object.entries(readySections)) await save(sectionId, content)
  const page = readText((await coordinator.visit(`${packagePath}/trin/why-step`)).text)
  expect(page).toContain('Mange ringer forgæves.')
})

const deadline = '2026-12-18'

/** Sends a practice's numbers by a link of its own. */
async function answer(seat: string, numerator: string, denominator: string): Promise<void> {
  const made = await coordinator.visit(`${packagePath}/dataindsamling`, { intent: 'link', seat })
  const link = find(made.text, /(\/svar\/[\w-]+)/)
  const practice = makeHttpVisitor(server)
  const page = readText((await practice.visit(link)).text)
  expect(page).toContain('Hvor mange opkald blev taget?')
  expect(page).toContain('Find ugens liste')
  const numbers = {
    [fieldName('numerator', 'answered')]: numerator,
    [fieldName('denominator', 'answered')]: denominator,
    [fieldName('numerator', 'lines')]: '4',
  }
  const sent = await practice.visit(link, { ...numbers, intent: 'send' })
  expect(sent).toMatchObject({ status: 303, location: `${link}/kvittering#kvittering` })
  expect(readText((await practice.visit(`${link}/kvittering`)).text)).toContain(
    `${numerator} af ${denominator}`,
  )
}

test('a round asks for the template’s indicators, and the practices answer by link', async () => {
  const opened = await coordinator.visit(`${packagePath}/dataindsamling`, { intent: 'open', deadline })
  expect(opened.status).toBe(303)
  const page = await coordinator.visit(`${packagePath}/dataindsamling`)
  const seats = new Set(
    [...page.text.matchAll(/name="seat"[^>]*value="([\w-]+)"/g)].map((match) => match[1] ?? ''),
  )
  expect(seats.size).toBe(practices.length)
  const [first = '', second = '', third = ''] = seats
  await answer(first, '90', '100')
  await answer(second, '80', '160')
  await answer(third, '30', '60')
  expect((await coordinator.visit(`${packagePath}/dataindsamling`, { intent: 'close' })).status).toBe(303)
})

test('the results are the sums, in the template’s words', async () => {
  const page = readText((await coordinator.visit(`${packagePath}/resultater`)).text)
  expect(page).toContain('Besvarede opkald')
  expect(page).toContain('200 af 320')
  expect(page).toMatch(/62,5\s%/)
})

test('its own sheet comes down as Word with the texts, the figure and its title', async () => {
  const sheets = readText((await coordinator.visit(`${packagePath}/moedemateriale`)).text)
  expect(sheets).toContain('Telefonkort')
  const response = await fetch(`${server.address}${packagePath}/hent/telephone-card`, {
    headers: { cookie: coordinator.cookie() },
  })
  expect(response.status).toBe(200)
  expect(decodeURIComponent(response.headers.get('Content-Disposition') ?? '')).toContain(
    'Telefontid – Telefonkort.docx',
  )
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(readPart(bytes, 'docProps/core.xml')).toContain('Telefonkort')
  const text = readParagraphs(readPart(bytes, 'word/document.xml'))
    .map((paragraph) => paragraph.text)
    .join('\n')
    .replaceAll('\u00a0', ' ')
  const expected = ['Telefonkort', 'Telefontid', 'Mange ringer forgæves.', 'Biblioteket', 'Besvarede opkald']
  for (const words of [...expected, 'Forkontoret', 'Hvem tager telefonen?', '62,5 %', '200 af 320']) {
    expect(text).toContain(words)
  }
  for (const name of practices) expect(text).not.toContain(name)
})
