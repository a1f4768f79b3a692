import type { MakeId } from '#app/domain/template/edit-template.ts'
import { kindSettings, readKinds } from '#app/domain/template/kind-settings.ts'
import { listFields } from '#app/domain/template/section-fields.ts'
import { flag, line, type Setting, text, type TypedSettings } from '#app/domain/template/settings.ts'
import type { ListSection, RichTextSection, Section, Template } from '#app/domain/template/template.ts'
import { fromLines, hasMoreThanLines, toLines } from '#app/domain/text/plain-lines.ts'
import { emptyRichText } from '#app/domain/text/rich-text.ts'

/** What can be set about a section: its words, and where it is. Its fields are parts of their own. */
export function settingsOfSection(template: Template, section: Section): readonly Setting[] {
  const guidance = section.guidance ?? emptyRichText
  return [
    line('title', section.title),
    {
      ...text('guidance', toLines(guidance), true),
      losesFormat: hasMoreThanLines(guidance),
    },
    ...(section.type === 'rich-text' ? textSettings(section) : []),
    ...(section.type === 'list' ? listSettings(section) : []),
    flag('optional', section.optional ?? false),
    ...kindSettings(template, section.kinds),
  ]
}

function textSettings({ placeholder, lengthHint }: RichTextSection): readonly Setting[] {
  const words = lengthHint === undefined ? '' : String(lengthHint)
  return [
    line('placeholder', placeholder, true),
    { name: 'lengthHint', as: 'count', value: words, isOptional: true, least: 1 },
  ]
}

function listSettings(section: ListSection): readonly Setting[] {
  const names = listFields(section).filter(({ kind }) => kind === 'text' || kind === 'long-text')
  const choices = names.map(({ name, schema }) => ({ value: name, label: schema.title ?? name }))
  return [
    line('itemName', section.itemName),
    line('addLabel', section.addLabel),
    ...(choices.length > 1
      ? [{ name: 'itemTitle', as: 'choice', value: section.itemTitle, choices } as const]
      : []),
  ]
}

/** The section as the settings say; `typed` is checked. A guidance that was not touched keeps its bold words. */
export function applyToSection(
  template: Template,
  section: Section,
  typed: TypedSettings,
  makeId: MakeId,
): Section {
  const { optional: _optional, kinds: _kinds, guidance, ...rest } = section
  const kinds = readKinds(template, typed)
  const words = typed.guidance ?? ''
  const isSame = words === toLines(guidance ?? emptyRichText).trim()
  const next = isSame ? guidance : words === '' ? undefined : fromLines(words, makeId)
  return {
    ...applyToType(rest, typed),
    title: typed.title ?? '',
    ...(next ? { guidance: next } : {}),
    ...(typed.optional ? { optional: true } : {}),
    ...(kinds ? { kinds } : {}),
  }
}

type Bare = Omit<RichTextSection, 'guidance'> | Exclude<Section, RichTextSection>

function applyToType(section: Bare, typed: TypedSettings): Section {
  switch (section.type) {
    case 'form':
      return section
    case 'rich-text': {
      const { placeholder: _placeholder, lengthHint: _lengthHint, ...rest } = section
      return {
        ...rest,
        ...(typed.placeholder ? { placeholder: typed.placeholder } : {}),
        ...(typed.lengthHint ? { lengthHint: Number(typed.lengthHint) } : {}),
      }
    }
    case 'list': {
      const { itemName = '', addLabel = '', itemTitle = section.itemTitle } = typed
      return { ...section, itemName, addLabel, itemTitle }
    }
  }
}
