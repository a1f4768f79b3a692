import { mergeParts } from '#app/domain/package/merge/merge-parts.ts'
import {
  mapThree,
  type MergeRules,
  type OverlapPlace,
  settle,
  type ThreeWay,
} from '#app/domain/package/merge/three-way.ts'
import { isJsonObject, type JsonObject } from '#app/domain/text/json-value.ts'

/** Records merged property by property. @param place of the record itself */
export function mergeRecords(
  records: ThreeWay<JsonObject>,
  place: OverlapPlace,
  rules: MergeRules,
): JsonObject {
  const names = new Set([...Object.keys(records.theirs), ...Object.keys(records.mine)])
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const path = place.path === '' ? name : `${place.path}.${name}`
      const values = mapThree(records, (record) => record[name])
      const value = mergeValue(values, { id: place.id, path }, rules)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function mergeValue(values: ThreeWay<unknown>, place: OverlapPlace, rules: MergeRules): unknown {
  const settled = settle(values)
  if (settled) return settled.value
  const { base, mine, theirs } = values
  if (isJsonObject(base) && isJsonObject(mine) && isJsonObject(theirs)) {
    return mergeRecords({ base, mine, theirs }, place, rules)
  }
  const choices = readChoices(values)
  if (choices) return mergeChoices(choices)
  rules.report(place)
  return values[rules.prefer]
}

/** Ticked choices and linked items: lists of different texts, of which none stands twice. */
function readChoices({ base, mine, theirs }: ThreeWay<unknown>): ThreeWay<readonly string[]> | null {
  const lists = mapThree({ base: base ?? [], mine: mine ?? [], theirs: theirs ?? [] }, readDistinctTexts)
  return lists.base && lists.mine && lists.theirs
    ? { base: lists.base, mine: lists.mine, theirs: lists.theirs }
    : null
}

function readDistinctTexts(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null
  const texts = value.filter((entry) => typeof entry === 'string')
  return texts.length === value.length && new Set(texts).size === texts.length ? texts : null
}

function mergeChoices(choices: ThreeWay<readonly string[]>): readonly string[] {
  return mergeParts(
    choices,
    (text) => text,
    (texts) => settle(texts)?.value,
  )
}
