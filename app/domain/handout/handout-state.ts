import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { isUnwritten, stateOf } from '#app/domain/package/section-content.ts'
import { findSectionByRole, sectionsOf } from '#app/domain/template/find-section.ts'
import type { BlockDefinition, HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import type { ListRole } from '#app/domain/template/roles.ts'
import type { Template } from '#app/domain/template/template.ts'

/** Whether a sheet is finished. It can be fetched all the same: what is missing becomes lines to write on. */
export type HandoutState =
  | { readonly status: 'ready' }
  | { readonly status: 'missing'; readonly sections: number }
  /** Everything is written; the numbers are not in yet. */
  | { readonly status: 'waiting' }

/** Looks at the sections that the sheet prints. Optional sections are never missing. */
export function computeHandoutState(
  definition: HandoutDefinition,
  template: Template,
  clusterPackage: Pick<ClusterPackage, 'kind' | 'sections'>,
  hasResults: boolean,
): HandoutState {
  const printed = new Set(definition.blocks.flatMap((block) => sectionsIn(block, template)))
  const missing = sectionsOf(template, clusterPackage.kind).filter(
    (section) =>
      printed.has(section.id) &&
      section.optional !== true &&
      isUnwritten(stateOf(section, clusterPackage.sections)),
  )
  if (missing.length > 0) return { status: 'missing', sections: missing.length }
  const needsResults = definition.blocks.some(({ block, when }) => ofResults.has(block) && when === undefined)
  return needsResults && !hasResults ? { status: 'waiting' } : { status: 'ready' }
}

/** Blocks that have little to print before the numbers are in. */
const ofResults: ReadonlySet<BlockDefinition['block']> = new Set(['results', 'own-results', 'meeting-slides'])

/** Lists that a block prints by their role. */
const roles: { readonly [block in BlockDefinition['block']]?: ListRole } = {
  recommendations: 'recommendations',
  indicators: 'indicators',
  'extraction-guide': 'indicators',
  'source-pages': 'indicators',
  'answer-form': 'indicators',
  'run-sheet': 'programme',
  'programme-notes': 'programme',
  programme: 'programme',
  questions: 'questions',
  'question-table': 'questions',
  plan: 'tasks',
  techniques: 'techniques',
  'facilitator-cards': 'programme',
  references: 'references',
  agenda: 'programme',
  'meeting-slides': 'indicators',
}

/** A block that is left out when its section is empty is missing nothing. */
function sectionsIn(block: BlockDefinition, template: Template): readonly string[] {
  if (block.when?.filled !== undefined) return []
  if (block.block === 'section') return [block.section]
  const role = roles[block.block]
  const section = role && findSectionByRole(template, role)
  return section ? [section.id] : []
}
