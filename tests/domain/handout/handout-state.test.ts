import { describe, expect, it } from 'vitest'
import { takeFirstPage } from '#app/domain/handout/first-page.ts'
import { computeHandoutState } from '#app/domain/handout/handout-state.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'
import { heart, template } from '#tests/builders/say-findings.ts'

const empty = { ...heart, sections: {} }
const [firstSection] = template.steps
  .flatMap(({ sections }) => sections)
  .filter(({ optional }) => optional !== true)

function makeDefinition(...blocks: HandoutDefinition['blocks']): HandoutDefinition {
  return { id: 'sheet', title: 'Ark', fileName: 'Ark', purpose: '', when: 'meeting', blocks }
}

describe('computeHandoutState', () => {
  it('counts the sections that the sheet prints and nobody has written', () => {
    const section = firstSection?.id ?? ''
    const sheet = makeDefinition(
      { block: 'section', section },
      { block: 'section', section },
      { block: 'recommendations', headings: ['', '', ''] },
    )
    expect(computeHandoutState(sheet, template, empty, false)).toEqual({ status: 'missing', sections: 2 })
    expect(computeHandoutState(sheet, template, heart, false)).toEqual({ status: 'ready' })
  })

  it('misses nothing where an empty section is left out', () => {
    const section = firstSection?.id ?? ''
    const sheet = makeDefinition({ block: 'section', section, when: { filled: section } })
    expect(computeHandoutState(sheet, template, empty, false)).toEqual({ status: 'ready' })
  })

  it('waits for answers when all that is missing is the numbers', () => {
    const labels = { figure: '', table: '', practice: '', value: '', interval: '', cluster: '' }
    const sheet = makeDefinition({ block: 'results', labels, waiting: '' })
    expect(computeHandoutState(sheet, template, heart, false)).toEqual({ status: 'waiting' })
    expect(computeHandoutState(sheet, template, heart, true)).toEqual({ status: 'ready' })
  })
})

describe('takeFirstPage', () => {
  it('stops at the first page break', () => {
    const line = { kind: 'writing-lines', count: 1, label: '' } as const
    const handout = makeHandout([line, { kind: 'page-break' }, line])
    expect(takeFirstPage(handout).blocks).toEqual([line])
  })

  it('stops soon after a page of text, however long the sheet is', () => {
    const paragraph = {
      kind: 'paragraph',
      style: 'normal',
      content: [{ type: 'text', text: 'ord '.repeat(200) }],
    } as const
    const handout = makeHandout(Array.from({ length: 200 }, () => paragraph))
    expect(takeFirstPage(handout).blocks.length).toBeLessThan(20)
  })
})
