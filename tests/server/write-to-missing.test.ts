import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { downloadMailMerge } from '#app/server/mail-merge.server.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { loadWritePage, makeRoundTexts, saveText } from '#app/server/write-to-missing.server.ts'
import { makeOpenRound } from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest, makeServices } from '#tests/builders/make-services.ts'

const origin = 'https://klynge.example.dk'

const typed = { kind: 'reminder', subject: 'Om {emne}', body: 'Kære {praksis}: {link}' } as const

async function makeWriting() {
  const { services, statements } = await makeServices()
  const made = await makeOpenRound(services)
  const load = (search = '') =>
    loadWritePage(
      makeRequest(`/pakker/package/dataindsamling/skriv${search}`, { cookie: made.owner.cookie }),
      makeContext(services),
      'package',
    )
  return { services, statements, load, ...made }
}

test('the product’s own text fills every placeholder but the link, and reading it writes nothing', async () => {
  const { statements, load } = await makeWriting()
  statements.length = 0
  const page = await load()
  expect(page).toMatchObject({ kind: 'invitation', canSend: false })
  expect(page.preview?.body).toContain('Kære P1')
  expect(page.preview?.body.match(/\{\w+\}/g)).toEqual(['{link}'])
  expect((await load('?tekst=reminder')).preview?.body.match(/\{\w+\}/g)).toEqual(['{link}'])
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
})

test('an edited text is kept for the round; a faulty one is explained and not kept', async () => {
  const { services, page, load } = await makeWriting()
  expect(await saveText(services, page, typed)).toMatchObject({ ok: true })
  expect((await load('?tekst=reminder')).text).toEqual({
    subject: 'Om {emne}',
    body: 'Kære {praksis}: {link}',
  })
  const faulty = { ...typed, body: 'Kære {læge}, patient 010203-1234' }
  expect(await saveText(services, page, faulty)).toEqual({
    ok: false,
    reason: 'text',
    problems: [
      { field: 'body', kind: 'cpr' },
      { field: 'body', kind: 'unknown', name: 'læge' },
      { field: 'body', kind: 'no-link' },
    ],
  })
  expect((await load('?tekst=reminder')).text?.body).toBe('Kære {praksis}: {link}')
})

test('texts carry the configured address, and each opens its own practice', async () => {
  const { services, page } = await makeWriting()
  const configured = {
    ...services,
    config: { ...services.config, publicUrl: 'https://klynge.region.dk/app' },
  }
  const made = await makeRoundTexts(configured, page, typed, origin)
  if (!made.ok) throw new Error('No texts were made')
  for (const { address, text, practiceName } of made.texts) {
    expect(address).toMatch(/^https:\/\/klynge\.region\.dk\/app\/svar\/[\w-]{32}$/)
    expect(text).toBe(`Kære ${practiceName}: ${address}`)
    const token = address.split('/').at(-1) ?? ''
    const opened = await loadPracticePage(services, { token, sender: 'a' })
    expect(opened).toMatchObject({ status: 'open', page: { practiceName } })
  }
})

test('the list for mail merge reads back as it was, with formulas disarmed', async () => {
  const { services, page } = await makeWriting()
  const name = '=HYPERLINK("http://x";"Læge; Åsen")'
  await services.db.updateTable('practice').set({ name }).where('id', '=', 'P1').execute()
  await services.db.updateTable('practice').set({ name: '+45 "Nord"' }).where('id', '=', 'P2').execute()
  const response = await downloadMailMerge(services, page, typed, origin)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  expect(text.startsWith('\uFEFF"praksis";"e-mail";"emne";"tekst";"link";"frist"\r\n')).toBe(true)
  const rows = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data
  expect(rows).toHaveLength(5)
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(rows.some(([practice]) => practice === `'${name}`)).toBe(true)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})
