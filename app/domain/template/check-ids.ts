import { locateSections } from '#app/domain/template/locate.ts'
import type {
  ListItem,
  ListSection,
  Picks,
  RichTextSection,
  Section,
  Template,
} from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'

/** Ids that must tell things apart, and do not. */
export function checkIds(template: Template): Fault[] {
  const sections = locateSections(template)
  return [
    ...checkUnique(template.kinds.map(({ kind }, at) => [kind, `$.kinds[${at}].kind`])),
    ...checkUnique(template.steps.map(({ id }, at) => [id, `$.steps[${at}].id`])),
    ...checkUnique(sections.map(({ value, path }) => [value.id, `${path}.id`])),
    ...checkUnique(template.handouts.map(({ id }, at) => [id, `$.handouts[${at}].id`])),
    ...sections.flatMap(({ value, path }) => checkContentIds(value, path)),
    ...template.handouts.flatMap((handout, at) =>
      handout.blocks.flatMap((block, blockAt) =>
        block.block === 'text'
          ? checkBlockIds(block.content, `$.handouts[${at}].blocks[${blockAt}].content`)
          : [],
      ),
    ),
  ]
}

/** One fault for every id that has been used before. */
export function checkUnique(ids: readonly (readonly [id: string, path: string])[]): Fault[] {
  const seen = new Set<string>()
  return ids.flatMap(([id, path]) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      makeFault(
        path,
        `»${id}« er brugt to gange. Giv det et andet navn.`,
        `"${id}" is used twice. Rename it.`,
      ),
    ]
  })
}

function checkContentIds(section: Section, path: string): Fault[] {
  const guidances = Object.entries(section.guidanceFor ?? {})
  return [
    ...checkBlockIds(section.guidance, `${path}.guidance`),
    ...guidances.flatMap(([kind, text]) => checkBlockIds(text, `${path}.guidanceFor.${kind}`)),
    ...(section.type === 'rich-text' ? checkTexts(section, path) : []),
    ...(section.type === 'list' ? checkLists(section, path) : []),
  ]
}

function checkTexts(
  { initial, initialFor = {}, example, exampleFor = {} }: RichTextSection,
  path: string,
): Fault[] {
  return [
    ...checkBlockIds(initial, `${path}.initial`),
    ...Object.entries(initialFor).flatMap(([kind, text]) =>
      checkBlockIds(text, `${path}.initialFor.${kind}`),
    ),
    ...checkBlockIds(example, `${path}.example`),
    ...Object.entries(exampleFor).flatMap(([kind, text]) =>
      checkBlockIds(text, `${path}.exampleFor.${kind}`),
    ),
  ]
}

function checkLists(
  { initial, initialFor = {}, example, exampleFor = {}, picks }: ListSection,
  path: string,
): Fault[] {
  return [
    ...checkItemIds(initial, `${path}.initial`),
    ...Object.entries(initialFor).flatMap(([kind, items]) =>
      checkItemIds(items, `${path}.initialFor.${kind}`),
    ),
    ...checkItemIds(example, `${path}.example`),
    ...Object.entries(exampleFor).flatMap(([kind, items]) =>
      checkItemIds(items, `${path}.exampleFor.${kind}`),
    ),
    ...checkPickIds(picks, `${path}.picks`),
  ]
}

/** Picks are chosen by their ids across all groups. */
function checkPickIds(picks: Picks | undefined, path: string): Fault[] {
  return checkUnique(
    (picks?.groups ?? []).flatMap(({ items }, groupAt) =>
      items.map(({ id }, at) => [id, `${path}.groups[${groupAt}].items[${at}].id`] as const),
    ),
  )
}

function checkItemIds(items: readonly ListItem[] | undefined, path: string): Fault[] {
  return checkUnique((items ?? []).map(({ id }, at) => [id, `${path}[${at}].id`]))
}

function checkBlockIds(text: RichText | undefined, path: string): Fault[] {
  return text ? checkUnique(blockIds(text.content, `${path}.content`)) : []
}

/** Every id in a rich text, however deep, with its path. Knows only that children stand in `content`. */
function blockIds(nodes: readonly unknown[], path: string): (readonly [string, string])[] {
  return nodes.flatMap((node, at) => {
    if (!isJsonObject(node)) return []
    const own = isJsonObject(node['attrs']) ? node['attrs']['id'] : undefined
    const inner = Array.isArray(node['content']) ? blockIds(node['content'], `${path}[${at}].content`) : []
    return typeof own === 'string' ? [[own, `${path}[${at}].attrs.id`] as const, ...inner] : inner
  })
}
