import { expect, test } from 'vitest'
import { describeItem } from '#app/components/form/item-facts.ts'
import { findSectionByRole } from '#app/domain/template/find-section.ts'
import { forms } from '#app/i18n/da/forms.ts'
import { template } from '#tests/builders/say-findings.ts'

const tasks = findSectionByRole(template, 'tasks')

function say(daysBefore: number, meetingDate: string | null = '2027-01-27'): string {
  if (!tasks) throw new Error('The template has no plan.')
  const words = { choices: {}, locale: 'da', plan: forms.plan, meetingDate } as const
  return describeItem(tasks, { id: 't', title: 'Send noter', daysBefore }, words)
}

test('a task says on which side of the meeting it lies, and on which day', () => {
  expect(say(-3)).toBe('3 dage efter mødet · 30. jan.')
  expect(say(14)).toBe('14 dage før mødet · 13. jan.')
  expect(say(1)).toBe('dagen før mødet · 26. jan.')
  expect(say(0)).toBe('på mødedagen · 27. jan.')
})

test('while the meeting has no date, the distance is all there is to say', () => {
  expect(say(-3, null)).toBe('3 dage efter mødet')
})
