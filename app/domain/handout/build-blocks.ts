import { buildBlock } from '#app/domain/handout/build-block.ts'
import { conditionHolds } from '#app/domain/handout/conditions.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'

/** What the template describes, block after block, without those whose condition fails. */
export function buildBlocks(
  definitions: readonly BlockDefinition[],
  context: HandoutContext,
): readonly HandoutBlock[] {
  const isPrinted = definitions.map(({ when }) => conditionHolds(when, context))
  const built = definitions.map((definition, index) => {
    const before = definitions.slice(0, index).filter((_, place) => isPrinted[place])
    return isPrinted[index] ? buildBlock(definition, { ...context, level: levelBefore(before) }) : []
  })
  return built.flatMap((blocks, index) => (announcesNothing(index, definitions, built) ? [] : blocks))
}

/** A heading of the template whose blocks are all left out goes with them. */
function announcesNothing(
  index: number,
  definitions: readonly BlockDefinition[],
  built: readonly (readonly HandoutBlock[])[],
): boolean {
  const definition = definitions[index]
  if (definition?.block !== 'heading') return false
  const end = definitions.findIndex((next, place) => place > index && endsPart(next, definition.level))
  const under = built.slice(index + 1, end < 0 ? undefined : end)
  return under.length > 0 && under.every((blocks) => blocks.every(({ kind }) => kind === 'heading'))
}

function endsPart(definition: BlockDefinition, level: number): boolean {
  if (definition.block === 'heading') return definition.level <= level
  return definition.block === 'page-break' || definition.block === 'fold'
}

/** The level of the nearest heading that the template itself puts above a block; 0 when there is none. */
function levelBefore(definitions: readonly BlockDefinition[]): number {
  return definitions.map(levelOf).findLast((level) => level !== null) ?? 0
}

function levelOf(definition: BlockDefinition): number | null {
  switch (definition.block) {
    case 'heading':
      return definition.level
    case 'section':
    case 'references':
      return definition.heading ?? null
    default:
      return null
  }
}
