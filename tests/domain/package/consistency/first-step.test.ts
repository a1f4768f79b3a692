import { describe, expect, test } from 'vitest'
import { wordingOf } from '#app/domain/package/acceptance.ts'
import type { FormValues } from '#app/domain/template/template.ts'
import { withSection } from '#tests/builders/make-faulty-package.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { heart, says, withText } from '#tests/builders/say-findings.ts'

function withForm(sectionId: string, values: FormValues) {
  return withSection(heart, sectionId, { type: 'form', values })
}

describe('the gate', () => {
  const answers = { relevant: 'yes', measurable: 'yes', actionable: 'yes' }

  test('three times yes leaves nothing to say', () => {
    expect(says('gate', withForm('gate', answers))).toEqual([])
  })

  test('a no is allowed, and told kindly with and without a reason', () => {
    expect(says('gate', withForm('gate', { ...answers, measurable: 'no' }))).toEqual([
      '»Kan data vise problemet, helt eller delvist?« er besvaret med nej. Det stopper ikke arbejdet, men skriv, hvorfor I tager emnet alligevel.',
    ])
    const explained = { ...answers, measurable: 'no', reason: 'Vi tæller selv.' }
    expect(says('gate', withForm('gate', explained))).toEqual([
      '»Kan data vise problemet, helt eller delvist?« er besvaret med nej. Det stopper ikke arbejdet, og begrundelsen står i planen. Vær klar til, at nogen spørger.',
    ])
  })

  test('"partly" is worth a look only while it has no reason', () => {
    expect(says('gate', withForm('gate', { ...answers, measurable: 'partly' }))).toHaveLength(1)
    const explained = { ...answers, measurable: 'partly', reason: 'Det er nok.' }
    expect(says('gate', withForm('gate', explained))).toEqual([])
  })

  test('what is not answered is not answered with no', () => {
    expect(says('gate', withForm('gate', { relevant: 'maybe' }))).toEqual([])
  })
})

describe('the acceptance', () => {
  test('words that changed after the yes are worth a look', () => {
    expect(says('acceptance', heart)).toEqual([])
    expect(says('acceptance', withText('problem', 'Det er noget helt andet.'))).toEqual([
      'Formuleringen i »Hvad er problemet?« er ændret, efter at klyngen sagde ja 30. september 2026.',
    ])
  })

  test('the same words again are accepted again', () => {
    const yes = {
      decidedOn: '2026-11-04',
      decidedBy: 'Alle',
      acceptedText: wordingOf(makeRichText('Nye ord')),
    }
    const changed = withSection(withText('problem', 'Nye ord'), 'acceptance', { type: 'form', values: yes })
    expect(says('acceptance', changed)).toEqual([])
  })
})
