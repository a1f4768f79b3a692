import { roleOfBlock, slideKinds } from '#app/domain/template/check-handouts.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'
import { locateFields, locateSections } from '#app/domain/template/locate.ts'
import type { Template } from '#app/domain/template/template.ts'
import { emptyRichText } from '#app/domain/text/rich-text.ts'

export type BlockKind = BlockDefinition['block']

/** Those that need no words of a template's own. */
const simpleKinds: readonly BlockKind[] = [
  'heading',
  'text',
  'section',
  'writing-lines',
  'tick-boxes',
  'questions',
  'caution',
  'guidance',
  'page-break',
  'contents',
]

/**
 * The kinds of blocks that can be put on a sheet: the simple ones, and any other that the template has somewhere, since
 * a new one takes its column heads from there. A block whose role no section has would print nothing. Slides can be put in
 * a deck only.
 */
export function newBlockKinds(template: Template, handoutId: string): readonly BlockKind[] {
  const isDeck = template.handouts.some(({ id, format }) => id === handoutId && format === 'slides')
  const used = template.handouts.flatMap(({ blocks }) => blocks.map(({ block }) => block))
  const roles = new Set(locateFields(template).map(({ value }) => value.role))
  return [...new Set([...simpleKinds, ...used])].filter((block) => {
    if (slideKinds.has(block) && !isDeck) return false
    const role = roleOfBlock({ block })
    return role === undefined || [...roles].some((known) => known === role)
  })
}

/** A block to begin with. Its empty words are asked for before it is put on a sheet. */
export function newBlock(template: Template, kind: BlockKind): BlockDefinition {
  switch (kind) {
    case 'heading':
      return { block: 'heading', level: 1, text: '' }
    case 'text':
      return { block: 'text', content: emptyRichText }
    case 'section':
      return { block: 'section', section: sectionToPrint(template), heading: 1 }
    case 'guidance':
      return { block: 'guidance', section: sectionToPrint(template) }
    case 'writing-lines':
      return { block: 'writing-lines', count: 4 }
    case 'tick-boxes':
      return { block: 'tick-boxes', items: [] }
    case 'questions':
      return { block: 'questions', about: 'general', lines: 2 }
    case 'caution':
      return { block: 'caution', lead: '', text: '' }
    case 'contents':
      return { block: 'contents', title: '' }
    case 'slide':
      return { block: 'slide', title: '' }
    default:
      return copyOfKind(template, kind)
  }
}

function copyOfKind(template: Template, kind: BlockKind): BlockDefinition {
  const found = template.handouts.flatMap(({ blocks }) => blocks).find(({ block }) => block === kind)
  if (!found) return { block: 'page-break' }
  const { when: _when, ...bare } = found
  return bare
}

/** The newest section that no sheet prints yet, or else the first of all. */
function sectionToPrint(template: Template): string {
  const printed = template.handouts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === 'section' ? [block.section] : [])),
  )
  const sections = locateSections(template)
    .filter(({ value }) => value.type === 'rich-text' || value.role === undefined)
    .map(({ value }) => value.id)
  return sections.findLast((id) => !printed.includes(id)) ?? sections[0] ?? ''
}
