import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingNames } from '#app/domain/template/settings.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { findInDatabase } from '#tests/setup/database-text.ts'
import { captureServerOutput } from '#tests/setup/server-output.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, type HttpVisitor, makeHttpVisitor } from '#tests/setup/visitor.ts'

/** Nobody's: by its seventh digit and year the person was born in 1858. As typed, and as it would be stored elsewhere. */
const cpr = '020358-5004'
const forms = [cpr, '0203585004', '203585004']

let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>
let owner: HttpVisitor
let token = ''
let templatePath = ''

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  made = await makeOpenRound(server.services)
  owner = makeHttpVisitor(server, made.owner.cookie)
  const visit = await makeVisit(server.services, made.page, made.participants[0]?.id ?? '')
  token = visit.token
  const source = 'klyngepakke/1'
  const copied = await owner.visit(`/klynge/${made.clusterId}/skabeloner`, { title: 'Egen', source })
  templatePath = copied.location ?? ''
})

afterAll(() => server.stop())

/** An action of the app: the module that answers it, where it is sent, and every field in which somebody can write. */
type Row = {
  readonly module: string
  readonly to: () => string
  /** What else the form holds, so that the field is reached; an id is known only once the round is made. */
  readonly with?: Readonly<Record<string, string | (() => string)>>
  readonly fields: readonly string[]
}

const cluster = () => `/klynge/${made.clusterId}`
const clusterPackage = () => `/pakker/${made.packageId}`
const practiceForm = () => `/svar/${token}`
const firstIndicator = () => made.round.indicators[0]?.id ?? ''
const cardFields = [
  'numerator',
  'denominator',
  'reason',
  'text',
  'left-out',
  'left-out-reason',
  'comment',
] as const
const otherCardFields = [
  'part-1',
  'chosen',
  'option-1',
  'guess',
  'influence',
  'tag-habits',
  'sure',
  'released',
  'other-number-comment',
] as const

const rows: readonly Row[] = [
  { module: 'coordinator/home', to: () => '/?index', fields: ['cluster'] },
  {
    module: 'coordinator/first-visit',
    to: () => '/foerste-gang',
    fields: ['name', 'email', 'cluster', 'code', 'password', 'next'],
  },
  { module: 'coordinator/sign-in', to: () => '/log-ind', fields: ['email', 'password', 'videre'] },
  { module: 'coordinator/invitation', to: () => '/indbydelse/x', fields: ['name', 'email', 'password'] },
  { module: 'language', to: () => '/sprog', fields: ['locale', 'back'] },
  { module: 'coordinator/demo', to: () => '/eksempel', fields: ['remove'] },
  {
    module: 'coordinator/practices',
    to: () => `${cluster()}/praksis`,
    with: { name: 'P9', number: '', doctors: '', listSize: '', email: '', recordSystem: '' },
    fields: ['name', 'number', 'doctors', 'listSize', 'email', 'recordSystem', 'id'],
  },
  {
    module: 'coordinator/practices',
    to: () => `${cluster()}/praksis`,
    with: { job: 'paste' },
    fields: ['lines'],
  },
  {
    module: 'coordinator/practice-table',
    to: () => `${cluster()}/praksis/tabel`,
    fields: ['pasted', 'table', 'header', 'source'],
  },
  {
    module: 'coordinator/people',
    to: () => `${cluster()}/personer`,
    with: { intent: 'invite', role: 'reader', name: '', email: '', note: '' },
    fields: ['name', 'email', 'note', 'role', 'intent'],
  },
  {
    module: 'coordinator/people',
    to: () => `${cluster()}/personer`,
    with: { intent: 'hand-over', ownRole: 'reader', to: '' },
    fields: ['handoverNote', 'to', 'person', 'invitation', 'handover'],
  },
  {
    module: 'coordinator/new-package',
    to: () => `${cluster()}/ny-pakke`,
    with: { title: 'KOL', start: 'template/klyngepakke/1/clinical' },
    fields: ['title', 'start'],
  },
  {
    module: 'coordinator/templates',
    to: () => `${cluster()}/skabeloner`,
    with: { title: 'Egen', source: 'klyngepakke/1' },
    fields: ['title', 'source'],
  },
  {
    module: 'coordinator/template',
    to: () => templatePath,
    with: { intent: 'save', revision: '1' },
    fields: [...settingNames, 'part', 'revision', 'intent'],
  },
  { module: 'coordinator/overview', to: () => `${clusterPackage()}?index`, fields: ['task', 'done'] },
  {
    module: 'coordinator/history',
    to: () => `${clusterPackage()}/historik/maalepunkter`,
    fields: ['revision', 'newest'],
  },
  {
    module: 'coordinator/collection',
    to: () => `${clusterPackage()}/dataindsamling`,
    with: { intent: 'ask-partner' },
    fields: ['partner'],
  },
  {
    module: 'coordinator/collection',
    to: () => `${clusterPackage()}/dataindsamling`,
    with: { intent: 'partner-no-data' },
    fields: ['reason', 'respondents'],
  },
  {
    module: 'coordinator/answer-codes',
    to: () => `${clusterPackage()}/dataindsamling/koder`,
    fields: ['count', 'practice', 'respondents'],
  },
  ...['extend', 'no-data', 'link', 'code', 'add-seat', 'close'].map((intent) => ({
    module: 'coordinator/collection',
    to: () => `${clusterPackage()}/dataindsamling`,
    with: { intent, seat: () => made.participants[1]?.id ?? '' },
    fields: intent === 'close' ? ['intent'] : ['deadline', 'reason', 'seat', 'practice', 'subject', 'text'],
  })),
  {
    module: 'coordinator/agreement',
    to: () => `${cluster()}/aftale`,
    with: { agreement: 'open', decidedOn: '2026-11-20', decidedBy: 'Alle', wording: '', threshold: '5' },
    fields: ['agreement', 'decidedOn', 'decidedBy', 'wording', 'threshold', 'strict'],
  },
  {
    module: 'coordinator/look',
    to: () => `${cluster()}/udseende`,
    with: { accent: '#0b5563', contact: '', footer: '', logoAlt: '' },
    fields: ['accent', 'nearest', 'contact', 'footer', 'logoAlt', 'logo'],
  },
  ...['rename-cluster', 'rename'].map((intent) => ({
    module: 'coordinator/cluster-settings',
    to: () => `${cluster()}/navne`,
    with: { intent, package: () => made.packageId, name: 'Nyt navn' },
    fields: ['name', 'package', 'intent'],
  })),
  { module: 'coordinator/restore-cluster', to: () => `${cluster()}/hent-tilbage`, fields: ['any'] },
  ...['save', 'copy'].map((intent) => ({
    module: 'coordinator/write-to-missing',
    to: () => `${clusterPackage()}/dataindsamling/skriv`,
    with: { intent, kind: 'invitation', subject: 'Emne', body: 'Skriv på {link}' },
    fields: ['subject', 'body', 'kind'],
  })),
  ...(['letters', 'mail-merge'] as const).map((module) => ({
    module: `coordinator/${module}`,
    to: () => `${clusterPackage()}/dataindsamling/${module === 'letters' ? 'breve' : 'brevfletning'}`,
    with: { kind: 'invitation', subject: 'Emne', body: 'Skriv på {link}' },
    fields: ['subject', 'body', 'kind'],
  })),
  {
    module: 'coordinator/answer-codes',
    to: () => `${clusterPackage()}/dataindsamling/koder`,
    with: { respondents: 'doctors', count: '5', practice: '' },
    fields: ['count', 'practice', 'respondents'],
  },
  {
    module: 'coordinator/results',
    to: () => `${clusterPackage()}/resultater`,
    with: { intent: 'later', day: '2027-01-10' },
    fields: ['day', 'intent'],
  },
  { module: 'coordinator/note-download', to: () => `${clusterPackage()}/hentet`, fields: ['handout'] },
  {
    module: 'coordinator/send-handouts',
    to: () => `${clusterPackage()}/hent-valgte`,
    fields: ['handout', 'practice', 'til'],
  },
  {
    module: 'coordinator/sheet-links',
    to: () => `${clusterPackage()}/laeselinks`,
    with: { lastDay: '2027-01-20' },
    fields: ['handout', 'lastDay', 'revoke'],
  },
  { module: 'practice/questionnaire', to: () => '/spoergeskema/x', fields: [...cardFields, 'part-1'] },
  {
    module: 'coordinator/table-import',
    to: () => `${clusterPackage()}/dataindsamling/tabel`,
    fields: ['pasted', 'table', 'source', 'filter', 'header', 'batch'],
  },
  {
    module: 'coordinator/section',
    to: () => `${clusterPackage()}/afsnit/maalepunkter`,
    fields: ['content', 'setAside'],
  },
  { module: 'coordinator/presence', to: () => `${clusterPackage()}/skriver`, fields: ['sectionId'] },
  { module: 'coordinator/images', to: () => `${clusterPackage()}/billeder`, fields: ['image', 'alt'] },
  ...['save', 'send'].map((intent) => ({
    module: 'practice/form',
    to: practiceForm,
    with: { intent },
    fields: [...cardFields, ...otherCardFields, 'system', 'system-narrow', 'active-seconds'],
  })),
  {
    module: 'practice/save',
    to: () => `${practiceForm()}/gem`,
    fields: [...cardFields, ...otherCardFields, 'system', 'system-before', 'active-seconds'],
  },
  {
    module: 'practice/tally',
    to: () => `${practiceForm()}/optaelling/${firstIndicator()}`,
    fields: ['add', 'undo', 'device', 'count-counted'],
  },
  ...['reflect', 'guess'].map((intent) => ({
    module: 'practice/results',
    to: () => `${practiceForm()}/resultat`,
    with: { intent, indicator: firstIndicator },
    fields: ['comment', 'target', 'next-step', 'indicator', 'guess'],
  })),
  {
    module: 'practice/receipt',
    to: () => `${practiceForm()}/kvittering`,
    fields: ['minutes', 'remark', 'other-number-remark'],
  },
  { module: 'practice/code', to: () => '/kode', fields: ['code'] },
  {
    module: 'practice/questionnaire',
    to: () => '/spoergeskema/ABCD-1234',
    fields: [...cardFields, ...otherCardFields],
  },
  { module: 'coordinator/sign-out', to: () => '/log-ud', fields: ['any'] },
]

/** In a card the field belongs to an indicator. */
function nameOf(row: Row, field: string): string {
  const inCard: readonly string[] = [...cardFields, ...otherCardFields]
  const isCard = row.module === 'practice/form' || row.module === 'practice/save'
  const known = [...cardFields, ...otherCardFields].find((each) => each === field)
  return isCard && inCard.includes(field) && known ? fieldName(known, firstIndicator()) : field
}

function filledIn(row: Row): Readonly<Record<string, string>> {
  const fields = Object.entries(row.with ?? {})
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === 'string' ? value : value()]),
  )
}

/** Signing out ends the owner's visit, so its row stands last in the table. */
test.each(rows.map((row) => [`${row.module} ${row.with?.['intent'] ?? ''}`.trim(), row] as const))(
  '%s: a CPR number in any field is stored nowhere and logged nowhere',
  async (_, row) => {
    const output = captureServerOutput()
    for (const field of row.fields) {
      const card = { [fieldName('card', firstIndicator())]: 'yes' }
      const base = row.module.startsWith('practice/') ? card : {}
      const answer = await owner.visit(row.to(), {
        ...base,
        ...filledIn(row),
        [nameOf(row, field)]: `ord ${cpr}`,
      })
      expect({ field, isFault: answer.status >= 500 }).toEqual({ field, isFault: false })
    }
    for (const form of forms) {
      expect(output.read()).not.toContain(form)
      expect(await findInDatabase(server.services, form)).toEqual([])
    }
    await expectServerUp(server)
  },
)

test('the table holds every module of the app that takes what somebody sends', () => {
  const folder = 'app/routes'
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('export async function action'))
    .map((file) => file.replace(/\.tsx?$/, ''))
  expect([...new Set(rows.map(({ module }) => module))].toSorted()).toEqual(modules.toSorted())
})
