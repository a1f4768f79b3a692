import {
  buildContext,
  type HandoutContext,
  type HandoutInput,
  itemsOf,
} from '#app/domain/handout/handout-context.ts'
import { buildBlocks } from '#app/domain/handout/build-blocks.ts'
import { fitPaper } from '#app/domain/handout/fit-paper.ts'
import type { Handout, HandoutBlock } from '#app/domain/handout/handout.ts'
import { fillContents, keepLeads, settleHeadings } from '#app/domain/handout/headings.ts'
import { fillText } from '#app/domain/handout/placeholders.ts'
import { groupSlides } from '#app/domain/handout/slides/group-slides.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import type { PackageKind } from '#app/domain/template/template.ts'
import { numberReferences } from '#app/domain/text/citations.ts'
import { formatDate } from '#app/domain/text/format-date.ts'

/**
 * Makes one sheet of a package as its template describes it. The same values give the same sheet; an unfinished
 * package gives a sheet with lines to write on.
 */
export function buildHandout(definition: HandoutDefinition, input: HandoutInput): Handout {
  const { clusterPackage, clusterName, clusterLook, printedOn } = input
  const context = buildContext(input)
  const numberedHeadings = definition.numberedHeadings ?? false
  const written = markReferencesOnce(mergeWritingLines(buildCopies(definition, context)))
  const isDeck = definition.format === 'slides'
  const blocks = isDeck
    ? groupSlides(written, definition.title, clusterPackage.language)
    : settleHeadings(written, numberedHeadings)
  return fitPaper(definition, {
    id: definition.id,
    format: definition.format ?? 'sheet',
    title: definition.title,
    subtitle: fillText(definition.subtitle ?? '', context).text,
    fileName: fileNameOf(clusterPackage.title, definition.fileName),
    language: clusterPackage.language,
    clusterName,
    ...(clusterLook && { clusterLook }),
    topic: clusterPackage.title,
    notice: clusterPackage.notice,
    printedOn: formatDate(printedOn, clusterPackage.language, 'long'),
    printedDay: printedOn,
    orientation: definition.orientation ?? 'portrait',
    numberedHeadings,
    look: definition.look ?? 'sheet',
    hasCopies: definition.copies === 'practice',
    blocks: keepLeads(fillContents(blocks)),
    citations: {
      numbers: numberReferences(itemsOf(context, 'references')),
      areListed: blocks.some((block) => block.kind === 'list' && block.isReferences === true),
    },
  })
}

/** Whether the template makes this handout for packages of this kind. */
export function handoutApplies(definition: HandoutDefinition, kind: PackageKind): boolean {
  return definition.kinds === undefined || definition.kinds.includes(kind)
}

/**
 * A sheet for all, or a copy for every practice one after the other; a single one while there are no numbers, or none
 * that is a practice's own.
 */
function buildCopies(definition: HandoutDefinition, context: HandoutContext): readonly HandoutBlock[] {
  if (definition.copies === undefined) return buildBlocks(definition.blocks, context)
  const practices = context.practices ?? []
  const hasOwn = practices.some(
    ({ results }) => results.length === 0 || results.some(({ own }) => own !== ''),
  )
  const [first] = practices
  const copies = hasOwn ? practices : [first ? { ...first, label: '' } : null]
  return copies.flatMap((practice): readonly HandoutBlock[] => {
    const own = { ...context, practice }
    const subtitle = fillText(definition.subtitle ?? '', own).text
    return [
      { kind: 'copy', title: definition.title, subtitle, label: practice?.label ?? '' },
      ...buildBlocks(definition.blocks, own),
    ]
  })
}

/** Empty sections that follow one another without a heading become one place to write. */
function mergeWritingLines(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  return blocks.reduce<readonly HandoutBlock[]>((merged, block) => {
    const before = merged.at(-1)
    if (block.kind !== 'writing-lines' || block.label !== '' || before?.kind !== 'writing-lines') {
      return [...merged, block]
    }
    return [...merged.slice(0, -1), { ...before, count: before.count + block.count }]
  }, [])
}

/** A citation leads to one place: a sheet that lists the references twice has them marked the first time only. */
function markReferencesOnce(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  const first = blocks.findIndex((block) => block.kind === 'list' && block.isReferences === true)
  return blocks.map((block, index) =>
    block.kind === 'list' && index !== first ? { ...block, isReferences: false } : block,
  )
}

/** "Iskæmisk hjertesygdom – Faktaark", without what file systems refuse. */
function fileNameOf(title: string, name: string): string {
  const both = [title, name].filter((part) => part !== '').join(' – ')
  return both
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
}
