import { expect, test } from 'vitest'
import { findTemplate, loadTemplates } from '#app/server/template-store.server.ts'
import { findSectionByRole } from '#app/domain/template/find-section.ts'
import { isYesNoQuestion } from '#app/domain/text/is-yes-no-question.ts'

const store = loadTemplates('templates')

test.each(['da', 'en'] as const)('the ready questions in %s are open, and each stands there once', (language) => {
  const template = findTemplate(store, { id: 'klyngepakke', version: 1 }, language)
  const section = template && findSectionByRole(template, 'questions')
  const questions = section?.picks?.groups.flatMap(({ items }) => items.map((item) => String(item['text']))) ?? []
  expect(questions.length).toBeGreaterThan(15)
  expect(questions.filter((question) => isYesNoQuestion(question, language))).toEqual([])
  expect(questions.filter((question) => !question.endsWith('?'))).toEqual([])
  expect(new Set(questions).size).toBe(questions.length)
})

test.each(['da', 'en'] as const)('the questions a package in %s begins with can be recognised among them', (language) => {
  const template = findTemplate(store, { id: 'klyngepakke', version: 1 }, language)
  const section = template && findSectionByRole(template, 'questions')
  const ready = new Set(section?.picks?.groups.flatMap(({ items }) => items.map((item) => item['text'])))
  expect(section?.initial?.filter((item) => !ready.has(item['text']))).toEqual([])
})
