import { expect, test } from 'vitest'
import { buildSourcePages } from '#app/domain/handout/blocks/source-pages.ts'
import { buildContext } from '#app/domain/handout/handout-context.ts'
import { makeEveryKind } from '#tests/builders/make-kinds.ts'
import { makeHandoutInput } from '#tests/builders/make-telephone-package.ts'

const labels = {
  page: '{source} i {system}',
  otherSource: 'Andre tal',
  otherSystems: 'andre',
  minutes: '{minutes} min.',
  noSteps: 'Ingen trin',
  indicator: 'Målepunkt',
  steps: 'Trin',
}

test('only what is looked up has a place on the page of its source', () => {
  const context = { ...buildContext(makeHandoutInput()), indicators: makeEveryKind() }
  const pages = buildSourcePages({ block: 'source-pages', labels }, context)
  const rows = pages.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const names = rows.map(({ cells: [first] }) => JSON.stringify(first))
  expect(names).toHaveLength(6)
  for (const [index, name] of names.entries()) expect(name).toContain(`Emne ${index + 1}`)
})
