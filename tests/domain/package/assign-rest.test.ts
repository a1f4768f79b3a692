import { expect, test } from 'vitest'
import { assignRest, findUnassigned } from '#app/domain/package/assign-rest.ts'

const task = (id: string, responsible?: string) => ({ id, title: 'Opgave', responsible })

test('whoever most tasks have is offered for those that have nobody', () => {
  const tasks = [task('a', 'Koordinatoren'), task('b', 'Lægen'), task('c', 'Koordinatoren'), task('d')]
  expect(findUnassigned(tasks)).toEqual({ count: 1, person: 'Koordinatoren' })
})

test('of two people with equally many tasks the one named last is offered', () => {
  expect(findUnassigned([task('a', 'Lægen'), task('b', 'Koordinatoren'), task('c')]).person).toBe(
    'Koordinatoren',
  )
})

test('nobody is offered while no task has anyone, and spaces are nobody', () => {
  expect(findUnassigned([task('a'), task('b', '  ')])).toEqual({ count: 2, person: null })
  expect(findUnassigned([])).toEqual({ count: 0, person: null })
})

test('the rest of the tasks get the person, and no other task loses its own', () => {
  const tasks = [task('a', 'Lægen'), task('b'), task('c', ' ')]
  expect(assignRest(tasks, 'Koordinatoren').map(({ responsible }) => responsible)).toEqual([
    'Lægen',
    'Koordinatoren',
    'Koordinatoren',
  ])
  expect(tasks[1]?.responsible).toBeUndefined()
})
