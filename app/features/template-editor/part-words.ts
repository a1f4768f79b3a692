import type { PartName } from '#app/domain/template/template-outline.ts'
import type { SettingName } from '#app/domain/template/settings.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

type Words = Catalogue['templateEditor']

/** What a part is called: its own name, or for a block what it is, and what it says. */
export function nameOf(words: Words, part: PartName): string {
  if (part.part !== 'block') return part.title
  const kind = kindOf(words, part)
  return part.title === '' ? kind : `${kind}: ${part.title}`
}

/** What sort of section, field or block a part is; empty where there is only one sort. */
export function kindOf(words: Words, { part, kind }: PartName): string {
  if (part === 'section') return lookUp(words.sections, kind)
  if (part === 'field') return lookUp(words.fields, kind)
  return part === 'block' ? lookUp(words.blocks, kind) : ''
}

/** The word of a choice that the template has no word for itself. */
export function choiceWord(words: Words, name: SettingName, value: string): string {
  const byName: { readonly [name: string]: { readonly [value: string]: string } | undefined } = words.choices
  return byName[name]?.[value] ?? value
}

export function lookUp(words: { readonly [key: string]: string }, key: string | null): string {
  return (key === null ? undefined : words[key]) ?? ''
}

/** Where a part is shown: the same page with the part chosen. */
export function addressOf(part: Pick<PartName, 'address'>, adding = ''): string {
  const del = part.address === '' ? [] : [`del=${part.address}`]
  const query = [...del, ...(adding === '' ? [] : [`ny=${adding}`])].join('&')
  return query === '' ? '?' : `?${query}`
}
