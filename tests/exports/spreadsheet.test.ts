import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildRawRound } from '#app/domain/collection/table/raw-round.ts'
import { renderCsv, renderWorkbook } from '#app/exports/spreadsheet.server.ts'
import { readTableFile } from '#app/server/table/read-table.server.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const indicator = makeIndicator({ id: 'a', kind: 'rate', title: 'Recepter' })
const question = makeIndicator({ id: 'q', number: '2', kind: 'free-text', title: 'Hvad undrer jer?' })

const properties = { title: 'Diabetes & "hjerte" <ny>', language: 'da' } as const

function makeSheets(practiceName = 'Lægerne Ågade') {
  const answers = {
    a: { status: 'counted', numerator: 1573, denominator: 2244.5 },
    q: { status: 'written', text: 'hemmeligt' },
  } as const
  const seat = { participantId: 's', practiceId: 'p', practiceName, practiceNumber: '004711', draft: {} }
  const seats = [{ ...seat, answers, counted: answers }]
  const indicators = [indicator, question]
  return buildRawRound({ indicators }, seats, new Map([['p', 'Praksis C']]), 'da')
}

test('a workbook holds names, numbers with decimals and leading zeros, and no answers to questions', async () => {
  const bytes = await renderWorkbook(makeSheets(), properties)
  const read = await readTableFile(bytes)
  expect(read).toMatchObject({
    table: [
      ['Praksis', 'Ydernummer', 'Pseudonym', '1 Recepter (tæller)', '1 Recepter (nævner)', 'Kan ikke findes'],
      ['Lægerne Ågade', '004711', 'Praksis C', '1573', '2244,5', ''],
    ],
  })
  expect(JSON.stringify(makeSheets())).not.toContain('hemmeligt')
})

test('a sheet says what each column is', () => {
  const [, dictionary] = makeSheets()
  expect(dictionary?.rows).toContainEqual([
    '1 Recepter (nævner)',
    '1 Recepter',
    `nævner: ${indicator.denominator}`,
    indicator.population,
    indicator.period,
    indicator.source,
  ])
})

test('the same sheet as .csv is read by Danish Excel', async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(makeSheets()))
  expect(text.startsWith('\ufeffPraksis;Ydernummer;')).toBe(true)
  expect(text).toContain('Lægerne Ågade;004711;Praksis C;1573;2244,5;')
})

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1+1'])(
  'a practice called %s is no formula in either file',
  async (name) => {
    const text = new TextDecoder().decode(renderCsv(makeSheets(name)))
    expect(text.split('\r\n')[1]?.replaceAll('"', '').startsWith("'")).toBe(true)
    expect(await readTableFile(await renderWorkbook(makeSheets(name), properties))).toMatchObject({
      table: [expect.anything(), expect.arrayContaining([name])],
    })
  },
)

test('a workbook says what it is called and in which language, and is found through its relations', async () => {
  const parts = unzipSync(await renderWorkbook(makeSheets(), properties))
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  expect(read('docProps/core.xml')).toContain('<dc:title>Diabetes &amp; "hjerte" &lt;ny&gt;</dc:title>')
  expect(read('docProps/core.xml')).toContain('<dc:language>da-DK</dc:language>')
  expect(read('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"')
  expect(read('_rels/.rels')).toContain('Target="docProps/core.xml"')
})

test('the same sheets give the same workbook', async () => {
  expect(await renderWorkbook(makeSheets(), properties)).toEqual(
    await renderWorkbook(makeSheets(), properties),
  )
})
