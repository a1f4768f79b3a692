import { expect, test } from 'vitest'
import { withItem } from '#tests/builders/make-faulty-package.ts'
import { heart, says, withList } from '#tests/builders/say-findings.ts'

test('a code that lost its zero is asked about, and one of no form is told', () => {
  const codes = [
    { system: 'ydelse', code: '120' },
    { system: 'ICPC-2-DK', code: 'K8' },
    { system: 'ICPC-2-DK', code: 'K86' },
  ]
  const found = says('code', withItem(heart, 'indicators', 'bp', { codes }))
  expect(found).toHaveLength(2)
  expect(found[0]).toContain('har koden 120.')
  expect(found[0]).toContain('Mente du 0120?')
  expect(found[1]).toContain('En ICPC-2-DK-kode er ét bogstav og to cifre, fx K86.')
})

test('too few patients in a practice are worth a look, and enough are not', () => {
  const few = withItem(heart, 'indicators', 'bp', { expected: 12 })
  expect(says('few-patients', few)[0]).toContain('venter kun 12 patienter i en praksis.')
  expect(says('few-patients', withItem(heart, 'indicators', 'bp', { expected: 30 }))).toEqual([])
})

test('a question needs no steps', () => {
  const question = {
    id: 'q',
    title: 'Overblik',
    kind: 'single-choice',
    options: [{ text: 'Ja' }, { text: 'Nej' }],
  }
  const asking = withList('indicators', question)
  expect(says('instructions', asking)).toEqual([])
})
