import { expect, test } from 'vitest'
import { matchPractice } from '#app/domain/collection/table/match-practice.ts'

const practices = [
  { id: 'a', name: 'Lægerne Ågade', number: '004711' },
  { id: 'b', name: 'Østre Lægehus', number: '024680' },
  { id: 'c', name: 'Lægehuset Vest', number: '' },
]

test.each([
  ['the number', { number: '004711', name: '' }, 'a'],
  ['the number without its leading zeros', { number: '4711', name: '' }, 'a'],
  ['the name, however it is written', { number: '', name: 'LÆGERNE  AAGADE' }, 'a'],
  ['number and name', { number: '24680', name: 'Østre lægehus' }, 'b'],
  ['a name in the column of numbers', { number: 'Lægehuset Vest', name: '' }, 'c'],
])('%s is enough', (_, row, practiceId) => {
  expect(matchPractice(row, practices)).toMatchObject({ status: 'sure', practiceId })
})

test.each([
  ['a name like one of ours', { number: '', name: 'Østre Lægeklinik' }, 'similar', ['b']],
  ['a slip in a name', { number: '', name: 'Lægerne Ågde' }, 'similar', ['a']],
  [
    'the number of one and the name of another',
    { number: '004711', name: 'Lægehuset Vest' },
    'differ',
    ['a', 'c'],
  ],
  [
    'a number that fits and a name that does not',
    { number: '004711', name: 'Skovklinikken' },
    'differ',
    ['a'],
  ],
  ['a name that fits and another number', { number: '999999', name: 'Østre Lægehus' }, 'differ', ['b']],
])('%s is a doubt', (_, row, why, candidates) => {
  expect(matchPractice(row, practices)).toEqual({ status: 'doubt', why, candidates })
})

test('two practices of the same name are a doubt, a stranger is nobody', () => {
  const twins = [...practices, { id: 'd', name: 'Lægehuset Vest', number: '' }]
  expect(matchPractice({ number: '', name: 'Lægehuset Vest' }, twins)).toEqual({
    status: 'doubt',
    why: 'several',
    candidates: ['c', 'd'],
  })
  expect(matchPractice({ number: '123456', name: 'Skovklinikken' }, practices)).toEqual({ status: 'none' })
})
