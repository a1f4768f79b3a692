import { mergeParts } from '#app/domain/package/merge/merge-parts.ts'
import { mergeRecords } from '#app/domain/package/merge/merge-values.ts'
import {
  isSame,
  mapThree,
  type MergeRules,
  settle,
  type ThreeWay,
} from '#app/domain/package/merge/three-way.ts'
import type { Block, Inline } from '#app/domain/text/rich-text.ts'

type Attributes = { readonly id: string; readonly [name: string]: unknown }

/** A paragraph, heading or image: merged as a whole. */
type Leaf = {
  readonly type: 'paragraph' | 'heading' | 'image'
  readonly attrs: Attributes
  readonly content?: readonly Inline[]
}

/** A list, table, quote, or what these are made of. */
type Branch = {
  readonly type: Exclude<Block['type'], Leaf['type']> | PartType
  readonly attrs: Attributes
  readonly content: readonly TreeNode[]
}

type PartType = 'listItem' | 'taskItem' | 'tableRow' | 'tableHeader' | 'tableCell'

/** Any node of a rich text that has an id. What may stand in what is left to the parser of the merged text. */
export type TreeNode = Leaf | Branch

/** Blocks, list items or rows merged by id; where both sides changed the same, as deep down as that can be said. */
export function mergeNodes(nodes: ThreeWay<readonly TreeNode[]>, rules: MergeRules): readonly TreeNode[] {
  return mergeParts(
    nodes,
    (node) => node.attrs.id,
    (versions) => mergeNode(versions, rules),
  )
}

function mergeNode(nodes: ThreeWay<TreeNode | undefined>, rules: MergeRules): TreeNode | undefined {
  const settled = settle(nodes)
  if (settled) return settled.value
  const branches = readBranches(nodes)
  const merged = branches && mergeInside(branches, rules)
  if (merged) return merged.node
  const id = nodes.mine?.attrs.id ?? nodes.theirs?.attrs.id ?? null
  rules.report({ id, path: '' })
  return nodes[rules.prefer]
}

/** Null where what both sides left of it could not stand: then it is an overlap as a whole. */
function mergeInside(
  branches: ThreeWay<Branch>,
  rules: MergeRules,
): { readonly node: TreeNode | undefined } | null {
  const { id } = branches.base.attrs
  const content = mergeNodes(
    mapThree(branches, (branch) => branch.content),
    rules,
  )
  const { type } = branches.base
  if (content.length === 0) return type === 'tableCell' || type === 'tableHeader' ? null : { node: undefined }
  if (isItem(type) && content[0]?.type !== 'paragraph') return null
  const attrs = mergeRecords(
    mapThree(branches, (branch) => branch.attrs),
    { id, path: '' },
    rules,
  )
  return { node: { type, attrs: { ...attrs, id }, content } }
}

function isItem(type: Branch['type']): boolean {
  return type === 'listItem' || type === 'taskItem'
}

/** The three versions where all are there, of one kind, and made of nodes; a table only where its columns stand. */
function readBranches({ base, mine, theirs }: ThreeWay<TreeNode | undefined>): ThreeWay<Branch> | null {
  if (!isBranch(base) || !isBranch(mine) || !isBranch(theirs)) return null
  if (mine.type !== base.type || theirs.type !== base.type) return null
  if (base.type === 'table' && !(hasSameColumns(base, mine) && hasSameColumns(base, theirs))) return null
  return { base, mine, theirs }
}

function isBranch(node: TreeNode | undefined): node is Branch {
  return node !== undefined && !isLeaf(node)
}

export function isLeaf(node: TreeNode): node is Leaf {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'image'
}

/** Every old row still has its cells, every new one as many, and none reaches over another. */
function hasSameColumns(base: Branch, changed: Branch): boolean {
  const rows = new Map(base.content.map((row) => [row.attrs.id, listCells(row)]))
  const width = listCells(base.content[0]).length
  return changed.content.every((row) => {
    const cells = listCells(row)
    const before = rows.get(row.attrs.id)
    return before ? isSame(cells, before) : cells.length === width
  })
}

/** Ids of a row's cells, with what makes one wider or higher than the others. */
function listCells(row: TreeNode | undefined): readonly unknown[] {
  return isBranch(row) ? row.content.map(({ attrs }) => [attrs.id, attrs['colspan'], attrs['rowspan']]) : []
}
