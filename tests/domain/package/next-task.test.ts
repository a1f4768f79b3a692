import { expect, test } from 'vitest'
import { findNextTask, type PackageSituation } from '#app/domain/package/next-task.ts'

/** Three steps, all written, practices listed, meeting ahead, nobody asked. */
function makeSituation(changed: Partial<PackageSituation> = {}): PackageSituation {
  return {
    steps: [
      { stepId: 'plan', sections: [{ id: 'problem', state: 'written' }] },
      { stepId: 'data', sections: [{ id: 'indicators', state: 'written' }] },
      { stepId: 'facts', sections: [{ id: 'known', state: 'written' }] },
    ],
    indicatorStepId: 'data',
    practiceCount: 12,
    round: null,
    meetingDate: '2027-01-14',
    today: '2026-11-23',
    plan: { stepId: 'plan', openAfterMeeting: true },
    ...changed,
  }
}

const openRound = { status: 'open', deadline: '2026-12-18', asked: 12, sent: 9 } as const
const closedRound = { ...openRound, status: 'closed' } as const

test('an empty package begins with its first section', () => {
  const steps = makeSituation().steps.map((step) => ({
    ...step,
    sections: step.sections.map((section) => ({ ...section, state: 'empty' as const })),
  }))
  expect(findNextTask(makeSituation({ steps }))).toEqual({
    key: 'write-section',
    stepId: 'plan',
    sectionId: 'problem',
  })
})

test('practices are asked as soon as the indicators are written, though later steps are not', () => {
  const [plan, data] = makeSituation().steps
  if (!plan || !data) throw new Error('two steps')
  const facts = { stepId: 'facts', sections: [{ id: 'known', state: 'begun' as const }] }
  const situation = makeSituation({ steps: [plan, data, facts] })
  expect(findNextTask(situation).key).toBe('open-collection')
  expect(findNextTask({ ...situation, round: openRound })).toEqual({
    key: 'write-section',
    stepId: 'facts',
    sectionId: 'known',
  })
})

test('without practices the list of practices comes before the collection', () => {
  expect(findNextTask(makeSituation({ practiceCount: 0 })).key).toBe('add-practices')
})

test('a template without indicators never asks for a collection', () => {
  expect(findNextTask(makeSituation({ indicatorStepId: null })).key).toBe('get-handouts')
})

test('when the numbers are in, what led to them is behind', () => {
  const [plan, data, facts] = makeSituation().steps
  if (!plan || !data || !facts) throw new Error('three steps')
  const half = { stepId: 'plan', sections: [{ id: 'tasks', state: 'begun' as const }] }
  const closed = makeSituation({ steps: [half, data, facts], round: closedRound })
  expect(findNextTask(closed).key).toBe('get-handouts')
  const known = { stepId: 'facts', sections: [{ id: 'known', state: 'empty' as const }] }
  expect(findNextTask({ ...closed, steps: [half, data, known] })).toMatchObject({ sectionId: 'known' })
})

test('while practices answer and all is written, there is nothing but to wait', () => {
  expect(findNextTask(makeSituation({ round: openRound })).key).toBe('await-answers')
})

test.each([
  ['everybody has answered', { ...openRound, sent: 12 }, '2026-12-01'],
  ['the last day has passed', openRound, '2026-12-19'],
])('a collection is closed when %s', (_, round, today) => {
  expect(findNextTask(makeSituation({ round, today })).key).toBe('close-collection')
})

test('a collection is not closed on its last day', () => {
  expect(findNextTask(makeSituation({ round: openRound, today: '2026-12-18' })).key).toBe('await-answers')
})

test('with numbers in hand and a date missing, the date is set', () => {
  expect(findNextTask(makeSituation({ round: closedRound, meetingDate: null }))).toEqual({
    key: 'set-date',
    stepId: 'plan',
  })
})

test('before the meeting the handouts are fetched, on the day itself too', () => {
  expect(findNextTask(makeSituation({ round: closedRound })).key).toBe('get-handouts')
  expect(findNextTask(makeSituation({ round: closedRound, today: '2027-01-14' })).key).toBe('get-handouts')
})

test('after the meeting the plan is finished, and then there is the follow-up', () => {
  const after = makeSituation({ round: closedRound, today: '2027-01-15' })
  expect(findNextTask(after).key).toBe('finish-plan')
  const finished = { ...after, plan: { stepId: 'plan', openAfterMeeting: false } }
  expect(findNextTask(finished).key).toBe('follow-up')
})
