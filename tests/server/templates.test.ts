import { beforeEach, describe, expect, test } from 'vitest'
import { findSection } from '#app/domain/template/find-section.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import { listFields } from '#app/domain/template/section-fields.ts'
import type { TypedSettings } from '#app/domain/template/settings.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Services } from '#app/server/context.server.ts'
import { findTemplateFor } from '#app/server/find-template.server.ts'
import { loadNewPackage, startPackage } from '#app/server/new-package.server.ts'
import { requirePackage } from '#app/server/package-access.server.ts'
import { requireTemplate } from '#app/server/template-access.server.ts'
import { loadTemplateEditor, readView } from '#app/server/template-editor.server.ts'
import { doTemplateJob, type TemplateOutcome } from '#app/server/template-jobs.server.ts'
import { loadTemplateSheet } from '#app/server/template-sheet.server.ts'
import { copyToOwn, loadTemplatesPage } from '#app/server/templates.server.ts'
import { findNewestTemplate } from '#db/queries/templates.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import {
  makeAccount,
  makeCluster,
  makeContext,
  makeRequest,
  makeServices,
  type Member,
  statusOf,
} from '#tests/builders/make-services.ts'

let services: Services
let statements: string[]
let owner: Member
let clusterId: string
let templateId: string

beforeEach(async () => {
  const made = await makeServices()
  services = made.services
  statements = made.statements
  owner = await makeAccount(services)
  clusterId = await makeCluster(services, owner)
  const copied = await copyToOwn(...visitAs(owner), clusterId, {
    title: 'Vores skabelon',
    source: 'klyngepakke/1',
  })
  if (!copied.ok) throw new Error('The template must be copied')
  templateId = copied.templateId
})

function visitAs(member: Member, search = '') {
  return [makeRequest(`/templates${search}`, { cookie: member.cookie }), makeContext(services)] as const
}

/** Presses a button on the page of the part. Without a revision the page is as new as can be. */
async function press(
  search: string,
  fields: TypedSettings & Readonly<Record<string, string>>,
  { member = owner, revision }: { member?: Member; revision?: number } = {},
): Promise<TemplateOutcome> {
  const [request, context] = visitAs(member, search)
  const visit = await requireTemplate(request, context, { clusterId, templateId })
  const sent = { revision: String(revision ?? visit.stored.revision), ...fields }
  return doTemplateJob({
    services,
    visit,
    view: readView(request),
    fields: new Map(Object.entries(sent)),
  })
}

async function getStored() {
  const stored = await findNewestTemplate(services.db, clusterId, templateId)
  if (!stored) throw new Error('The template must be there')
  return stored
}

async function getTemplate(): Promise<Template> {
  return (await getStored()).template
}

const kinds = { 'in-clinical': 'on', 'in-organisational': 'on', 'in-cross-sector': 'on' } as const

async function addVoice(): Promise<string> {
  await press('?del=trin/focus&ny=rich-text', { intent: 'add', title: 'Patientens stemme' })
  return (await getTemplate()).steps[0]?.sections.at(-1)?.id ?? ''
}

describe('a copy', () => {
  test('is a draft of the cluster’s own, in order and under a new id', async () => {
    const { template, ...summary } = await getStored()
    expect(summary).toMatchObject({ version: 1, status: 'draft', basedOn: 'klyngepakke/1', revision: 1 })
    expect(template).toMatchObject({ id: templateId, title: 'Vores skabelon', author: 'Klynge Nord' })
    expect(services.templates.templates.map(({ id }) => id)).not.toContain(templateId)
    expect(parseTemplate(template, services.templates.schema).ok).toBe(true)
  })

  test('needs a name and a template to copy', async () => {
    const copy = (title: string, source: string) => copyToOwn(...visitAs(owner), clusterId, { title, source })
    expect(await copy(' ', 'nothing')).toEqual({
      ok: false,
      problems: { title: 'missing', source: 'missing' },
    })
    expect(await copy('010158-4000', 'klyngepakke/1')).toMatchObject({ problems: { title: 'cpr' } })
  })

  test('is listed with what it can be copied from', async () => {
    const page = await loadTemplatesPage(...visitAs(owner), clusterId)
    expect(page.own).toMatchObject([{ newest: { title: 'Vores skabelon', version: 1 }, published: null }])
    expect(page.sources.map(({ key }) => key)).toEqual(['klyngepakke/1'])
  })
})

describe('an edit', () => {
  test('adds a section, a field and a block, and leads to each', async () => {
    const section = await press('?del=trin/focus&ny=rich-text', {
      intent: 'add',
      title: 'Patientens  stemme ',
      guidance: 'Spørg to.\r\n- Hvad var svært?\r\n- Hvad hjalp?',
    })
    const template = await getTemplate()
    const added = template.steps[0]?.sections.at(-1)
    expect(section).toEqual({ did: 'done', at: { part: 'section', section: added?.id } })
    expect(added).toMatchObject({
      title: 'Patientens stemme',
      guidance: { content: [{ type: 'paragraph' }, { type: 'bulletList', content: { length: 2 } }] },
    })
    await press('?del=afsnit/indicators&ny=choice', {
      intent: 'add',
      title: 'Kontaktform',
      options: 'Fremmøde\nTelefon\nTelefon\n',
    })
    await press('?del=ark/plan&ny=section', {
      intent: 'add',
      section: added?.id ?? '',
      heading: '1',
      lines: '',
    })
    const edited = await getTemplate()
    const indicators = findSection(edited, 'indicators')
    expect(indicators && listFields(indicators).at(-1)).toMatchObject({
      kind: 'choice',
      schema: { oneOf: [{ title: 'Fremmøde' }, { title: 'Telefon' }] },
    })
    expect(edited.handouts.find(({ id }) => id === 'plan')?.blocks.at(-1)).toEqual({
      block: 'section',
      section: added?.id,
      heading: 1,
    })
    expect(parseTemplate(edited, services.templates.schema).ok).toBe(true)
  })

  test('renames and moves, and is written in the log', async () => {
    await press('?del=trin/focus', { intent: 'save', title: 'Emne', intro: 'Vælg det.' })
    await press('', { intent: 'down', part: 'trin/focus' })
    expect((await getTemplate()).steps.slice(0, 2).map(({ title }) => title)).toEqual(['Dataudtræk', 'Emne'])
    expect((await listActivity(services)).map(({ what }) => what)).toEqual([
      'cluster-created',
      'template-copied',
      'template-changed',
      'template-changed',
    ])
  })

  test('that changes nothing is not stored', async () => {
    expect(await press('', { intent: 'up', part: 'trin/focus' })).toMatchObject({ did: 'done' })
    expect((await getStored()).revision).toBe(1)
  })

  test('keeps the bold words of a guidance that was not touched', async () => {
    const before = findSection(await getTemplate(), 'indicators')
    const { panel } = await loadTemplateEditor(...visitAs(owner, '?del=afsnit/indicators'), {
      clusterId,
      templateId,
    })
    const typed = Object.fromEntries(panel.settings.map(({ name, value }) => [name, value]))
    await press('?del=afsnit/indicators', { ...typed, intent: 'save', title: 'Det, vi tæller' })
    const after = findSection(await getTemplate(), 'indicators')
    expect(after).toEqual({ ...before, title: 'Det, vi tæller' })
  })

  test('with a fault in it comes back with what was typed and nothing stored', async () => {
    const refused = await press('?del=afsnit/indicators&ny=choice', {
      intent: 'add',
      title: '',
      help: 'Ring til 010158-4000',
      options: '\n',
    })
    expect(refused).toMatchObject({
      did: 'refused',
      problems: { title: 'missing', help: 'cpr', options: 'missing' },
      typed: { help: 'Ring til 010158-4000' },
    })
    expect((await getStored()).revision).toBe(1)
  })

  test.each([
    [
      '?del=ark/plan',
      { title: 'P', purpose: 'x', fileName: 'a/b', when: 'before', ...kinds },
      { fileName: 'file-name' },
    ],
    [
      '?del=ark/plan',
      { title: 'P', purpose: 'x', fileName: 'a', when: 'never', ...kinds },
      { when: 'choose' },
    ],
    [
      '?del=ark/plan',
      { title: 'P', purpose: 'x', fileName: 'a', when: 'after' },
      { 'in-clinical': 'no-kind' },
    ],
    ['?del=ark/notes&ny=writing-lines', { count: '41' }, { count: 'count' }],
    [
      '?del=trin/focus',
      { title: 'x'.repeat(201), intro: 'x'.repeat(5001) },
      { title: 'too-long', intro: 'text-too-long' },
    ],
  ])('is told what is wrong: %s %o', async (search, typed, problems) => {
    const intent = search.includes('ny=') ? 'add' : 'save'
    expect(await press(search, { ...typed, intent })).toMatchObject({ did: 'refused', problems })
  })

  test('of a block changes what it prints and when', async () => {
    const block = async () => (await getTemplate()).handouts.find(({ id }) => id === 'plan')?.blocks[0]
    await press('?del=blok/plan/0', {
      intent: 'save',
      section: 'purpose',
      heading: '2',
      ownTitle: 'Derfor mødes vi',
      lines: '5',
      isBox: 'on',
      filled: 'purpose',
      'in-clinical': 'on',
    })
    expect(await block()).toEqual({
      block: 'section',
      section: 'purpose',
      heading: 2,
      title: 'Derfor mødes vi',
      lines: 5,
      box: true,
      when: { filled: 'purpose', kinds: ['clinical'] },
    })
  })

  test('can be taken back, once more and forth', async () => {
    await press('?del=afsnit/problem', { intent: 'remove', part: 'afsnit/problem' })
    expect(findSection(await getTemplate(), 'problem')).toBeUndefined()
    expect(await press('?del=trin/focus', { intent: 'undo' })).toMatchObject({ did: 'done' })
    expect(findSection(await getTemplate(), 'problem')).toBeDefined()
    await press('', { intent: 'undo' })
    expect(findSection(await getTemplate(), 'problem')).toBeUndefined()
  })

  test('of a core field never removes it', async () => {
    const answer = press('', { intent: 'remove', part: 'felt/indicators/numerator' })
    expect(await statusOf(answer)).toBe(404)
  })

  test.each(['toString', '', 'drop'])('there is no button »%s«', async (intent) => {
    expect(await statusOf(press('', { intent, part: 'trin/focus' }))).toBe(404)
  })
})

describe('two owners at once', () => {
  test('the slower one overwrites nothing and keeps what was typed', async () => {
    const colleague = await makeMember(services, clusterId, 'owner', 'colleague')
    await press(
      '?del=trin/focus',
      { intent: 'save', title: 'Emne', intro: 'Vælg det.' },
      { member: colleague },
    )
    const typed = { title: 'Fokus', intro: 'Noget andet.' }
    const stale = await press('?del=trin/focus', { ...typed, intent: 'save' }, { revision: 1 })
    expect(stale).toEqual({ did: 'stale', typed, sent: 'save' })
    expect((await getTemplate()).steps[0]).toMatchObject({ title: 'Emne', intro: 'Vælg det.' })
    expect(await press('', { intent: 'down', part: 'trin/focus' }, { revision: 1 })).toMatchObject({
      did: 'stale',
    })
    expect(await press('', { intent: 'publish' }, { revision: 1 })).toMatchObject({ did: 'stale' })
    expect(await press('?del=trin/focus', { ...typed, intent: 'save' })).toMatchObject({ did: 'done' })
  })
})

describe('publishing', () => {
  test('is refused while there are faults, and each says where it is', async () => {
    const section = await addVoice()
    await press('?del=ark/plan&ny=section', { intent: 'add', section, heading: '1' })
    await press('', { intent: 'remove', part: `afsnit/${section}` })
    expect(await press('', { intent: 'publish' })).toEqual({ did: 'faulty' })
    const { faults } = await loadTemplateEditor(...visitAs(owner), { clusterId, templateId })
    expect(faults).toMatchObject([{ name: 'gone-section' }])
    expect(faults[0]?.path.map(({ part, title }) => [part, title])).toEqual([
      ['template', 'Vores skabelon'],
      ['handout', 'Plan'],
      ['block', ''],
    ])
    const last = faults[0]?.path.at(-1)?.address ?? ''
    await press(`?del=${last}`, { intent: 'remove', part: last })
    expect(await press('', { intent: 'publish' })).toMatchObject({ did: 'done' })
  })

  test('lets a package begin from it, which keeps its version when the template goes on', async () => {
    const section = await addVoice()
    await press('', { intent: 'publish' })
    const { starts } = await loadNewPackage(...visitAs(owner), clusterId)
    const start = starts.find(({ title }) => title.startsWith('Vores skabelon: '))?.key ?? ''
    expect(start).toBe(`template/${templateId}/1/clinical`)
    const started = await startPackage(...visitAs(owner), clusterId, { title: 'KOL', start })
    if (!started.ok) throw new Error('The package must be made')

    await press('', { intent: 'continue' })
    await press('', { intent: 'remove', part: `afsnit/${section}` })
    await press('', { intent: 'publish' })
    const { clusterPackage, template } = await requirePackage(...visitAs(owner), started.packageId)
    expect(clusterPackage.template).toEqual({ id: templateId, version: 1 })
    expect(findSection(template, section)?.title).toBe('Patientens stemme')
    const after = await loadNewPackage(...visitAs(owner), clusterId)
    expect(after.starts.map(({ key }) => key)).toContain(`template/${templateId}/2/clinical`)
    expect(after.starts.map(({ key }) => key)).not.toContain(start)
  })

  test('is for good: nothing changes a published version', async () => {
    await press('', { intent: 'publish' })
    const before = await getStored()
    for (const intent of ['save', 'remove', 'undo', 'publish']) {
      expect(await press('?del=trin/focus', { intent, part: 'trin/focus', title: 'X' })).toMatchObject({
        did: 'stale',
      })
    }
    expect(await getStored()).toEqual(before)
  })

  test('of the next version twice at once makes one draft', async () => {
    await press('', { intent: 'publish' })
    const [request, context] = visitAs(owner)
    const visit = await requireTemplate(request, context, { clusterId, templateId })
    const post = { services, visit, view: readView(request), fields: new Map([['intent', 'continue']]) }
    await doTemplateJob(post)
    expect(await doTemplateJob(post)).toMatchObject({ did: 'done' })
    const { own } = await loadTemplatesPage(...visitAs(owner), clusterId)
    expect(own).toMatchObject([{ newest: { version: 2, status: 'draft' }, published: { version: 1 } }])
  })
})

describe('an own template', () => {
  test('is for owners of its cluster alone', async () => {
    const stranger = await makeAccount(services, 'fremmed@example.dk')
    const theirs = await makeCluster(services, stranger, { id: 'other', name: 'Klynge Syd' })
    const others = [
      await makeMember(services, clusterId, 'editor'),
      await makeMember(services, clusterId, 'data'),
      await makeMember(services, clusterId, 'reader'),
      stranger,
    ]
    const params = { clusterId, templateId }
    for (const member of others) {
      const form = { title: 'X', source: 'klyngepakke/1' }
      const answers = [
        loadTemplatesPage(...visitAs(member), clusterId),
        copyToOwn(...visitAs(member), clusterId, form),
        loadTemplateEditor(...visitAs(member), params),
        loadTemplateSheet(...visitAs(member), { ...params, handoutId: 'plan' }),
        press('', { intent: 'publish' }, { member }),
      ]
      expect(await Promise.all(answers.map(statusOf))).toEqual([404, 404, 404, 404, 404])
    }
    const elsewhere = { clusterId: theirs, templateId }
    expect(await statusOf(loadTemplateEditor(...visitAs(stranger), elsewhere))).toBe(404)
  })

  test('is used by its cluster alone', async () => {
    await press('', { intent: 'publish' })
    const stranger = await makeAccount(services, 'fremmed@example.dk')
    const theirs = await makeCluster(services, stranger, { id: 'other', name: 'Klynge Syd' })
    const start = `template/${templateId}/1/clinical`
    expect(await startPackage(...visitAs(stranger), theirs, { title: 'X', start })).toEqual({
      ok: false,
      problems: { start: 'missing' },
    })
    const ref = { template: { id: templateId, version: 1 }, language: 'da' } as const
    expect((await findTemplateFor(services, { ...ref, clusterId }))?.title).toBe('Vores skabelon')
    expect(await findTemplateFor(services, { ...ref, clusterId: theirs })).toBeUndefined()
    const copy = { title: 'X', source: `${templateId}/1` }
    expect(await copyToOwn(...visitAs(stranger), theirs, copy)).toMatchObject({ ok: false })
  })

  test('is read once, and a draft is never used', async () => {
    const ref = { clusterId, template: { id: templateId, version: 1 }, language: 'da' } as const
    expect(await findTemplateFor(services, ref)).toBeUndefined()
    await press('', { intent: 'publish' })
    statements.length = 0
    const first = await findTemplateFor(services, ref)
    expect(statements).toHaveLength(1)
    expect(await findTemplateFor(services, ref)).toBe(first)
    expect(statements).toHaveLength(1)
    await findTemplateFor(services, { ...ref, template: { id: 'klyngepakke', version: 1 } })
    expect(statements).toHaveLength(1)
  })

  test('takes few statements a page', async () => {
    const count = async (page: () => Promise<unknown>) => {
      statements.length = 0
      await page()
      return statements.length
    }
    const params = { clusterId, templateId }
    expect(await count(() => loadTemplatesPage(...visitAs(owner), clusterId))).toBe(4)
    expect(await count(() => loadTemplateEditor(...visitAs(owner), params))).toBe(3)
    expect(await count(() => loadTemplateSheet(...visitAs(owner), { ...params, handoutId: 'plan' }))).toBe(3)
    expect(await count(() => loadNewPackage(...visitAs(owner), clusterId))).toBe(3)
  })
})
