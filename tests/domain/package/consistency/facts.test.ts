import { describe, expect, test } from 'vitest'
import { withItem, withSection } from '#tests/builders/make-faulty-package.ts'
import { heart, says, withList } from '#tests/builders/say-findings.ts'

describe('dates', () => {
  test('a round may not last longer than until the meeting, unless it is closed', () => {
    const late = { deadline: '2027-01-15' }
    expect(says('dates', heart, { rounds: [{ ...late, status: 'draft' }] })).toEqual([
      'Praksis kan svare til og med fredag 15. januar 2027, men klyngemødet er torsdag 14. januar 2027.',
    ])
    expect(says('dates', heart, { rounds: [{ ...late, status: 'closed' }] })).toEqual([])
    expect(says('dates', heart, { rounds: [{ deadline: '2027-01-14', status: 'open' }] })).toEqual([])
  })

  test('a meeting that is over while practices still answer is worth a look', () => {
    const done = withList('tasks', {
      id: 't',
      title: 'Mødet',
      responsible: 'Alle',
      daysBefore: 0,
      done: true,
    })
    const rounds = [{ deadline: '2027-02-01', status: 'open' }] as const
    expect(says('dates', done, { rounds, today: '2027-01-15' })).toEqual([
      'Klyngemødet var torsdag 14. januar 2027, men dataindsamlingen er stadig åben. Er der en ny dato?',
    ])
    expect(says('dates', done, { rounds: [], today: '2027-01-15' })).toEqual([])
  })

  test('a task is late from the day after', () => {
    const task = withList('tasks', { id: 't', title: 'Find et sted', responsible: 'Alle', daysBefore: 10 })
    expect(says('dates', task, { today: '2027-01-04' })).toEqual([])
    expect(says('dates', task, { today: '2027-01-05' })).toEqual([
      '»Find et sted« skulle være klar mandag 4. januar 2027.',
    ])
  })

  test('days that cannot be read are passed over', () => {
    const meeting = withSection(heart, 'meeting', { type: 'form', values: { date: '2027-02-30' } })
    const read = withItem(meeting, 'references', 'ref-dsam', { readOn: 'i går' })
    expect(says('dates', read, { rounds: [{ deadline: 'snart', status: 'open' }] })).toEqual([])
  })
})

describe('instructions', () => {
  test('a record system that the steps leave out is told with how many use it', () => {
    const instructions = [{ recordSystem: 'XMO', steps: 'Tæl.' }]
    const some = withItem(heart, 'indicators', 'bp', { instructions })
    const own = withItem(some, 'indicators', 'statin', { instructions })
    expect(says('instructions', own, { practiceRecordSystems: ['xmo', 'Novax', 'Novax', ''] })).toEqual([
      'To praksis bruger Novax, men målepunkt 3 og 5 har ingen trin til dem.',
      'Én praksis har intet lægesystem skrevet på, og målepunkt 3 og 5 har ingen trin, der gælder alle.',
    ])
  })

  test('an indicator without any steps is told by itself', () => {
    const silent = withItem(heart, 'indicators', 'bp', {
      instructions: [{ recordSystem: 'XMO', steps: ' ' }],
    })
    expect(says('instructions', silent)).toEqual([
      'Målepunkt 3 »Systolisk blodtryk over 140 mmHg« har ingen trin til at finde tallet.',
    ])
  })
})

test('more than ten minutes is worth a look', () => {
  expect(
    says('minutes-budget', withList('indicators', { id: 'a', minutes: 9 }, { id: 'b', minutes: 2 })),
  ).toEqual(['»Målepunkter« tager en praksis 11 minutter. Regn med højst 10.'])
})
