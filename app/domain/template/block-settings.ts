import { kindSettings, readKinds } from '#app/domain/template/kind-settings.ts'
import type { MakeId } from '#app/domain/template/edit-template.ts'
import type { BlockDefinition, BlockOf, Condition } from '#app/domain/template/handout-definition.ts'
import {
  flag,
  line,
  type Setting,
  type SettingChoice,
  text,
  type TypedSettings,
} from '#app/domain/template/settings.ts'
import type { Template } from '#app/domain/template/template.ts'
import { fromLines, hasMoreThanLines, toLines } from '#app/domain/text/plain-lines.ts'

const none: SettingChoice = { value: '' }
const abouts: readonly BlockOf<'questions'>['about'][] = ['indicators', 'recommendations', 'general']
const levels: readonly SettingChoice[] = [{ value: '1' }, { value: '2' }, { value: '3' }]

/** What can be set about a block: what it says, and when it is printed. */
export function settingsOfBlock(template: Template, block: BlockDefinition): readonly Setting[] {
  const filled = block.when?.filled ?? ''
  return [
    ...ownSettings(template, block),
    { name: 'filled', as: 'choice', value: filled, choices: [none, ...sectionChoices(template)] },
    ...kindSettings(template, block.when?.kinds),
  ]
}

function ownSettings(template: Template, block: BlockDefinition): readonly Setting[] {
  switch (block.block) {
    case 'heading':
      return [
        line('text', block.text),
        { name: 'level', as: 'choice', value: String(block.level), choices: levels },
      ]
    case 'text': {
      const content = text('text', toLines(block.content))
      const styles = [{ value: 'normal' }, { value: 'intro' }, { value: 'small' }]
      return [
        { ...content, losesFormat: hasMoreThanLines(block.content) },
        { name: 'style', as: 'choice', value: block.style ?? 'normal', choices: styles },
      ]
    }
    case 'section':
      return sectionBlockSettings(template, block)
    case 'guidance':
      return [chooseSection(template, block.section)]
    case 'contents':
    case 'slide':
      return [line('title', block.title)]
    case 'writing-lines':
      return [count('count', block.count, 1), line('label', block.label, true)]
    case 'tick-boxes':
      return [text('items', block.items.join('\n'))]
    case 'questions':
      return [
        {
          name: 'about',
          as: 'choice',
          value: block.about,
          choices: abouts.map((value) => ({ value })),
        },
        count('lines', block.lines, 0),
        flag('ticks', block.ticks ?? false),
      ]
    case 'caution':
      return [line('lead', block.lead), text('text', block.text)]
    case 'results':
    case 'meeting-slides':
      return [text('waiting', block.waiting)]
    default:
      return []
  }
}

function sectionBlockSettings(template: Template, block: BlockOf<'section'>): readonly Setting[] {
  return [
    chooseSection(template, block.section),
    { name: 'heading', as: 'choice', value: String(block.heading ?? ''), choices: [none, ...levels] },
    line('ownTitle', block.title, true),
    { ...count('lines', block.lines, 0), isOptional: true },
    flag('isBox', block.box ?? false),
  ]
}

function count(name: 'count' | 'lines', value: number | undefined, least: number): Setting {
  return { name, as: 'count', value: value === undefined ? '' : String(value), least, most: 40 }
}

function chooseSection(template: Template, value: string): Setting {
  return { name: 'section', as: 'choice', value, choices: sectionChoices(template) }
}

function sectionChoices(template: Template): readonly SettingChoice[] {
  return template.steps.flatMap((step) => step.sections.map(({ id, title }) => ({ value: id, label: title })))
}

/** The block as the settings say; `typed` is checked. */
export function applyToBlock(
  template: Template,
  block: BlockDefinition,
  typed: TypedSettings,
  makeId: MakeId,
): BlockDefinition {
  const { when: _when, ...bare } = applyOwn(block, typed, makeId)
  const { kinds: _kinds, filled: _filled, ...rest } = block.when ?? {}
  const kinds = readKinds(template, typed)
  const when: Condition = {
    ...rest,
    ...(typed.filled ? { filled: typed.filled } : {}),
    ...(kinds ? { kinds } : {}),
  }
  return Object.keys(when).length === 0 ? bare : { ...bare, when }
}

function applyOwn(block: BlockDefinition, typed: TypedSettings, makeId: MakeId): BlockDefinition {
  switch (block.block) {
    case 'heading':
      return { ...block, text: typed.text ?? '', level: readLevel(typed.level) ?? 1 }
    case 'text': {
      const words = typed.text ?? ''
      const content = words === toLines(block.content).trim() ? block.content : fromLines(words, makeId)
      return { ...block, content, style: readStyle(typed.style) }
    }
    case 'section':
      return applyToSectionBlock(block, typed)
    case 'guidance':
      return { ...block, section: typed.section ?? '' }
    case 'contents':
    case 'slide':
      return { ...block, title: typed.title ?? '' }
    case 'writing-lines': {
      const { label: _label, ...rest } = block
      return { ...rest, count: Number(typed.count), ...(typed.label ? { label: typed.label } : {}) }
    }
    case 'tick-boxes':
      return { ...block, items: linesOf(typed.items) }
    case 'questions': {
      const about = abouts.find((known) => known === typed.about) ?? 'general'
      return { ...block, about, lines: Number(typed.lines), ticks: typed.ticks === 'on' }
    }
    case 'caution':
      return { ...block, lead: typed.lead ?? '', text: typed.text ?? '' }
    case 'results':
    case 'meeting-slides':
      return { ...block, waiting: typed.waiting ?? '' }
    default:
      return block
  }
}

/** Columns belong to the list they were made for. */
function applyToSectionBlock(block: BlockOf<'section'>, typed: TypedSettings): BlockDefinition {
  const section = typed.section ?? ''
  const heading = readLevel(typed.heading)
  return {
    block: 'section',
    section,
    ...(block.when ? { when: block.when } : {}),
    ...(block.columns && section === block.section ? { columns: block.columns } : {}),
    ...(heading ? { heading } : {}),
    ...(typed.ownTitle ? { title: typed.ownTitle } : {}),
    ...(typed.lines ? { lines: Number(typed.lines) } : {}),
    ...(typed.isBox ? { box: true } : {}),
  }
}

function readLevel(value: string | undefined): 1 | 2 | 3 | undefined {
  const known = [1, 2, 3] as const
  return known.find((level) => String(level) === value)
}

function readStyle(value: string | undefined): 'normal' | 'intro' | 'small' {
  return value === 'intro' || value === 'small' ? value : 'normal'
}

/** One entry a line; what stands twice is one. */
export function linesOf(words: string | undefined): readonly string[] {
  const lines = (words ?? '').split('\n').map((each) => each.trim())
  return [...new Set(lines.filter((each) => each !== ''))]
}
