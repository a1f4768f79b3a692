import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { joinLines, linesToHtml } from '#app/domain/text/paste/join-lines.ts'

test('lines that a page broke become paragraphs and points again, and words whole', () => {
  expect(joinLines(readFileSync('tests/fixtures/paste/pdf.txt', 'utf8'))).toEqual([
    { kind: 'paragraph', text: 'Telefontid i almen praksis' },
    {
      kind: 'paragraph',
      text: 'Patienterne skal kunne komme igennem på telefonen inden for fem minutter, også om mandagen. Det er klyngens egen holdning, og den bygger på børne- og ungeområdets erfaringer fra sidste år.',
    },
    {
      kind: 'paragraph',
      text: 'Den 14. januar ser vi på tallene igen. Til den tid har alle praksis talt deres opkald i en uge.',
    },
    { kind: 'bullet', text: 'To ved telefonen' },
    {
      kind: 'bullet',
      text: 'Tal på tavlen, så alle kan se, hvor mange der venter, og hvor længe de har ventet',
    },
  ])
})

test('lines that somebody broke on purpose stay apart', () => {
  const address = 'Klyngen i nord\nBiblioteket\n1234 Byen'
  expect(joinLines(address).map(({ text }) => text)).toEqual(address.split('\n'))
  const sentences =
    'Vi ringer til alle patienter, der venter på svar.\nVi skriver til dem, der ikke tager telefonen.'
  expect(joinLines(sentences).map(({ text }) => text)).toEqual(sentences.split('\n'))
  const long = `${'Et langt afsnit uden linjeskift. '.repeat(8)}\nog det næste`
  expect(joinLines(long)).toHaveLength(2)
})

test('numbers that count up number a list; a date at the beginning of a line does not', () => {
  expect(linesToHtml('1. Ring\n2. Vent')).toBe('<ol><li><p>Ring</p></li><li><p>Vent</p></li></ol>')
  expect(linesToHtml('14. januar\n15. januar')).toBe('<p>14. januar</p><p>15. januar</p>')
})
