import { expect, test } from 'vitest'
import { wordingOf } from '#app/domain/package/acceptance.ts'
import { findReachedTasks } from '#app/domain/package/milestones.ts'
import { withSection } from '#tests/builders/make-faulty-package.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { heart, template } from '#tests/builders/say-findings.ts'

const bare = { ...heart, sections: {} }
const reached = (...input: Parameters<typeof findReachedTasks>) => [...findReachedTasks(...input)]

test('nothing has happened in a new package', () => {
  expect(reached(template, bare, null)).toEqual([])
  expect(reached(template, bare, 'draft')).toEqual([])
})

test('a collection that is open was sent, and one that is closed was sent and closed', () => {
  expect(reached(template, bare, 'open')).toEqual(['task-send'])
  expect(reached(template, bare, 'closed')).toEqual(['task-send', 'task-close'])
})

test("the cluster's yes counts as long as the words it said yes to stand", () => {
  const text = makeRichText('For mange får ikke fulgt op.')
  const problem = withSection(bare, 'problem', { type: 'rich-text', text })
  const accept = (acceptedText: string) =>
    withSection(problem, 'acceptance', {
      type: 'form',
      values: { decidedOn: '2026-11-03', decidedBy: 'Alle', acceptedText },
    })
  expect(reached(template, accept(wordingOf(text)), null)).toEqual(['task-accept'])
  expect(reached(template, accept('Andre ord'), null)).toEqual([])
})

test('the heart example has a date, a yes and complete indicators', () => {
  expect(reached(template, heart, null)).toEqual(['task-accept', 'task-place', 'task-define'])
})
