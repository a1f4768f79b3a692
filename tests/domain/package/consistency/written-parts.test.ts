import { describe, expect, test } from 'vitest'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { withItem, withSection } from '#tests/builders/make-faulty-package.ts'
import { heart, heartFacts, says, template, withList } from '#tests/builders/say-findings.ts'

describe('required', () => {
  test('a field filled with something it cannot hold is named', () => {
    const values = { date: '2027-01-14', startTime: 'kl. 17', minutes: 150 }
    expect(says('required', withSection(heart, 'meeting', { type: 'form', values }))).toEqual([
      '»Klyngemødet« mangler »Sted«.',
      '»Klyngemødet«: »Begynder kl.« er ikke udfyldt, som feltet kræver.',
    ])
  })

  test('a set of steps that was begun and left is named', () => {
    const instructions = [{ recordSystem: '', steps: 'Tæl.' }, { recordSystem: 'XMO' }]
    expect(says('required', withItem(heart, 'indicators', 'bp', { instructions }))).toEqual([
      'Målepunkt 3 »Systolisk blodtryk over 140 mmHg«: »Sådan finder praksis tallet« er ikke udfyldt, som feltet kræver.',
    ])
  })

  test('a count needs no denominator, a proportion does', () => {
    const plain = withItem(heart, 'indicators', 'bp', { denominator: ' ' })
    expect(says('required', plain)).toHaveLength(1)
    expect(says('required', withItem(plain, 'indicators', 'bp', { kind: 'count' }))).toEqual([])
  })

  test('an optional section may be empty, but what is begun in it is not left half', () => {
    expect(says('required', withList('contacts'))).toEqual([])
    expect(says('required', withList('contacts', { id: 'c', name: '', task: 'Tal' }))).toEqual([
      'Kontakt 1 mangler »Navn eller funktion«.',
    ])
  })

  test('an item without a title is called by its place', () => {
    expect(says('required', withList('questions', { id: 'a' }))).toEqual(['Spørgsmål 1 mangler »Spørgsmål«.'])
  })
})

describe('empty blocks', () => {
  const block = { id: 'b', title: 'Blok 1', minutes: 150 }

  test('indicators need a text', () => {
    const list = withList('programme', { ...block, indicatorIds: ['bp'], leaderNotes: 'Hold tiden.' })
    expect(says('empty-block', list)).toEqual([
      '»Blok 1« har målepunkter, men ingen tekst om, hvad der skal ske.',
    ])
  })

  test('a heading alone is empty, unless it is a break', () => {
    expect(says('empty-block', withList('programme', block))).toEqual(['»Blok 1« har kun en overskrift.'])
    expect(says('empty-block', withList('programme', { ...block, isBreak: true }))).toEqual([])
  })

  test('a colon must be followed by something', () => {
    const open = ['Om tallene:', 'Om tallene:  \n\nGrupper.', 'Om tallene:\n \nGrupper.']
    for (const description of open) {
      expect(says('empty-block', withList('programme', { ...block, description }))).toHaveLength(1)
    }
    const closed = ['Om tallene: blodtryk.', 'Om tallene:\n– blodtryk\n– LDL', 'Begynd kl. 17:30.']
    for (const description of closed) {
      expect(says('empty-block', withList('programme', { ...block, description }))).toEqual([])
    }
  })
})

test('a programme that is too long says by how much', () => {
  expect(says('programme-minutes', withItem(heart, 'programme', 'pr-plan', { minutes: 45 }))).toEqual([
    'Punkterne i programmet varer 2 t. 45 min. tilsammen, men mødet 2 t. 30 min.: 15 min. for meget.',
  ])
})

test('sections that packages of this kind do not have are not checked', () => {
  const small = {
    ...template,
    steps: template.steps.map((step) => ({
      ...step,
      sections: step.sections.map((section) =>
        section.id === 'references' ? { ...section, kinds: ['organisational'] as const } : section,
      ),
    })),
  }
  const faulty = withItem(heart, 'references', 'ref-dsam', { address: 'x', readOn: '2099-01-01' })
  const found = checkPackage(
    small,
    withItem(faulty, 'recommendations', 'rec-bp', { knowledge: '[9]', referenceIds: [] }),
    heartFacts,
  )
  expect(found.map(({ rule }) => rule)).toEqual(['limits'])
})
