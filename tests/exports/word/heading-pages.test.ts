import { expect, test } from 'vitest'
import { compileWithPages, noPages } from '#app/exports/word/heading-pages.server.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'

test('a sheet whose pages cannot be laid out is written without page numbers', async () => {
  const entries = [{ text: 'Formål', level: 1, anchor: 'heading_1' }] as const
  const handout = makeHandout([{ kind: 'contents', title: 'Indhold', entries }])
  const asked: number[] = []
  const { compiled, pages } = await compileWithPages(handout, new Map(), (printed, estimate) => {
    asked.push(printed.size)
    if (estimate) Reflect.apply(estimate, undefined, [null, null])
    return Promise.resolve([...printed.values()])
  })
  expect(asked).toEqual([1, 0])
  expect(compiled).toEqual([])
  expect(pages).toBe(noPages)
})
