import { orderIds } from '#app/domain/package/merge/order-ids.ts'
import { mapThree, type ThreeWay } from '#app/domain/package/merge/three-way.ts'

/**
 * Three versions of an ordered list become one: every part by its id, in the order both sides gave the list.
 * @param mergePart what stands of one part; undefined for a version that does not have it, and for "nothing"
 */
export function mergeParts<Part>(
  lists: ThreeWay<readonly Part[]>,
  idOf: (part: Part) => string,
  mergePart: (parts: ThreeWay<Part | undefined>) => Part | undefined,
): readonly Part[] {
  const byId = mapThree(lists, (parts) => new Map(parts.map((part) => [idOf(part), part])))
  const ids = mapThree(byId, (parts) => [...parts.keys()])
  return orderIds(ids).flatMap((id) => {
    const part = mergePart(mapThree(byId, (parts) => parts.get(id)))
    return part === undefined ? [] : [part]
  })
}
