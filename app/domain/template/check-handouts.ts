import { findSection } from '#app/domain/template/find-section.ts'
import type { BlockDefinition, FactRow } from '#app/domain/template/handout-definition.ts'
import { locateFields } from '#app/domain/template/locate.ts'
import type { Template } from '#app/domain/template/template.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/** Handouts may only name sections that exist, and blocks only print roles that some section has. */
export function checkHandouts(template: Template): Fault[] {
  return template.handouts.flatMap((handout, at) =>
    handout.blocks.flatMap((block, blockAt) => {
      const path = `$.handouts[${at}].blocks[${blockAt}]`
      return [...checkBlock(block, template, path), ...checkFormat(block, handout.format, path)]
    }),
  )
}

/** Blocks that make slides. */
export const slideKinds: ReadonlySet<BlockDefinition['block']> = new Set(['slide', 'meeting-slides'])

/** A sheet of paper has no slides. */
function checkFormat({ block }: BlockDefinition, format: 'slides' | undefined, path: string): Fault[] {
  if (format === 'slides' || !slideKinds.has(block)) return []
  return [
    makeFault(
      `${path}.block`,
      'Dias kan kun stå i mødemateriale med formatet »slides«.',
      'Slides can only stand in a handout of the format "slides".',
    ),
  ]
}

function checkBlock(block: BlockDefinition, template: Template, path: string): Fault[] {
  return [
    ...checkSectionName(block.when?.filled, template, `${path}.when.filled`),
    ...checkNamedSection(block, template, path),
    ...checkRole(roleOfBlock(block), template, path),
    ...(block.block === 'fact-box' ? checkFactRows(block.rows, template, `${path}.rows`) : []),
    ...(block.block === 'columns' ? checkColumnSources(block.columns, template, `${path}.columns`) : []),
  ]
}

function checkNamedSection(block: BlockDefinition, template: Template, path: string): Fault[] {
  if (block.block !== 'section' && block.block !== 'guidance') return []
  const faults = checkSectionName(block.section, template, `${path}.section`)
  if (faults.length > 0 || block.block === 'guidance' || block.columns === undefined) return faults
  const section = findSection(template, block.section)
  const properties = section?.type === 'list' ? section.itemSchema.properties : undefined
  if (properties === undefined) {
    return [makeFault(`${path}.columns`, 'Kun en liste kan have kolonner.', 'Only a list can have columns.')]
  }
  return block.columns.flatMap(({ property }, at) =>
    property === '#' || property in properties
      ? []
      : [
          makeFault(
            `${path}.columns[${at}].property`,
            `Listen har intet felt »${property}«.`,
            `The list has no field "${property}".`,
          ),
        ],
  )
}

function checkSectionName(id: string | undefined, template: Template, path: string): Fault[] {
  if (id === undefined || findSection(template, id)) return []
  return [makeFault(path, `Der er intet afsnit med id »${id}«.`, `There is no section with the id "${id}".`)]
}

function checkRole(role: string | undefined, template: Template, path: string): Fault[] {
  if (role === undefined || locateFields(template).some(({ value }) => value.role === role)) return []
  return [
    makeFault(
      path,
      `Intet afsnit har rollen »${role}«, som denne blok trykker.`,
      `No section has the role "${role}" that this block prints.`,
    ),
  ]
}

/** The role whose section a block prints. */
export function roleOfBlock({ block }: Pick<BlockDefinition, 'block'>): string | undefined {
  const roles: { readonly [kind: string]: string } = {
    recommendations: 'recommendations',
    indicators: 'indicators',
    'extraction-guide': 'indicators',
    results: 'indicators',
    'source-pages': 'indicators',
    'answer-form': 'indicators',
    'own-results': 'indicators',
    'run-sheet': 'programme',
    'programme-notes': 'programme',
    programme: 'programme',
    questions: 'questions',
    'question-table': 'questions',
    plan: 'tasks',
    techniques: 'techniques',
    'facilitator-cards': 'indicators',
    certainty: 'indicators',
    references: 'references',
    agenda: 'programme',
    'meeting-slides': 'indicators',
  }
  return roles[block]
}

function checkFactRows(rows: readonly FactRow[], template: Template, path: string): Fault[] {
  return rows.flatMap(({ value }, at) => [
    ...('section' in value ? checkSectionName(value.section, template, `${path}[${at}].value.section`) : []),
    ...('role' in value ? checkRole(value.role, template, `${path}[${at}].value.role`) : []),
  ])
}

type SheetColumns = Extract<BlockDefinition, { readonly block: 'columns' }>['columns']

function checkColumnSources(columns: SheetColumns, template: Template, path: string): Fault[] {
  const roles = { 'tasks-before': 'tasks', 'tasks-after': 'tasks', programme: 'programme', lines: undefined }
  return columns.flatMap(({ source }, at) =>
    checkRole(roles[source.from], template, `${path}[${at}].source.from`),
  )
}
