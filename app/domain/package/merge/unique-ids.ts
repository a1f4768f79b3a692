import { isLeaf, type TreeNode } from '#app/domain/package/merge/merge-nodes.ts'

/**
 * The same nodes with no id twice. One side may have moved a block into a list while the other changed it where it
 * stood: both stay, and the later one gets an id made of its old one.
 */
export function makeIdsUnique(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const all = new Set(nodes.flatMap(listIds))
  return renewSeen(nodes, new Set(), (id) => findFree(id, all))
}

function listIds(node: TreeNode): readonly string[] {
  return isLeaf(node) ? [node.attrs.id] : [node.attrs.id, ...node.content.flatMap(listIds)]
}

function renewSeen(
  nodes: readonly TreeNode[],
  seen: Set<string>,
  renew: (id: string) => string,
): readonly TreeNode[] {
  return nodes.map((node) => {
    const id = seen.has(node.attrs.id) ? renew(node.attrs.id) : node.attrs.id
    seen.add(id)
    const attrs = { ...node.attrs, id }
    return isLeaf(node)
      ? { ...node, attrs }
      : { ...node, attrs, content: renewSeen(node.content, seen, renew) }
  })
}

/** An id that no node has; from now on it has one. */
function findFree(id: string, taken: Set<string>): string {
  let count = 2
  while (taken.has(`${id}-${count}`)) count += 1
  taken.add(`${id}-${count}`)
  return `${id}-${count}`
}
