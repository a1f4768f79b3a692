import { expect, test } from 'vitest'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { foldFindings } from '#app/domain/package/consistency/fold-findings.ts'
import { heartFacts, template, withList } from '#tests/builders/say-findings.ts'

const tasks = ['a', 'b', 'c'].map((id) => ({ id, title: `Opgave ${id}`, daysBefore: 7 }))

function fold(...items: Parameters<typeof withList>[1][]) {
  const found = checkPackage(template, withList('tasks', ...items), heartFacts)
  return foldFindings(found.filter(({ rule }) => rule === 'required'))
}

test('tasks that lack the same are one finding with the place of each', () => {
  const [finding, ...others] = fold(...tasks)
  expect(others).toEqual([])
  expect(finding?.message).toEqual({ da: '»Hvem?« mangler 3 steder.', en: '"Hvem?" is missing in 3 places.' })
  expect(finding?.places.map(({ itemId, name }) => [itemId, name.da])).toEqual([
    ['a', '»Opgave a«'],
    ['b', '»Opgave b«'],
    ['c', '»Opgave c«'],
  ])
})

test('one task alone, and tasks that lack different things, are said as before', () => {
  const [first, second] = tasks
  if (!first || !second) throw new Error('three tasks')
  expect(fold(first).map(({ message }) => message.da)).toEqual(['»Opgave a« mangler »Hvem?«.'])
  const { daysBefore: _gone, ...undated } = second
  expect(fold(first, { ...undated, responsible: 'Alle' })).toHaveLength(2)
})
