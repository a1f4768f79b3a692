import { findCpr } from '#app/domain/text/cpr.ts'

/** What can be set about the parts of a template, each under the same name wherever it is asked for. */
export const settingNames = [
  'title',
  'description',
  'recordSystems',
  'intro',
  'guidance',
  'placeholder',
  'lengthHint',
  'itemName',
  'addLabel',
  'itemTitle',
  'fieldTitle',
  'help',
  'options',
  'isRequired',
  'optional',
  'subtitle',
  'purpose',
  'fileName',
  'when',
  'level',
  'style',
  'text',
  'section',
  'heading',
  'ownTitle',
  'lines',
  'isBox',
  'count',
  'label',
  'items',
  'about',
  'ticks',
  'lead',
  'waiting',
  'filled',
  'in-clinical',
  'in-organisational',
  'in-cross-sector',
] as const

export type SettingName = (typeof settingNames)[number]

/** A choice of which the catalogue has the word, or (`label`) one that the template names itself. */
export type SettingChoice = { readonly value: string; readonly label?: string }

/** One thing that can be set, as a field of a plain form. */
export type Setting = {
  readonly name: SettingName
  readonly as: 'line' | 'text' | 'count' | 'choice' | 'flag'
  /** As it stands now, as it would be typed. A flag is `on` or empty. */
  readonly value: string
  readonly isOptional?: boolean
  readonly least?: number
  readonly most?: number
  readonly choices?: readonly SettingChoice[]
  /** The text has bold words, tables or the like, which a change makes plain. */
  readonly losesFormat?: boolean
}

/** What was typed, by the name of the setting. What is missing was left empty. */
export type TypedSettings = { readonly [name in SettingName]?: string }

export type SettingProblem =
  'missing' | 'too-long' | 'text-too-long' | 'cpr' | 'count' | 'choose' | 'file-name' | 'no-kind'

export type SettingProblems = { readonly [name in SettingName]?: SettingProblem }

const longestLine = 200
const longestText = 5000

export function flag(name: SettingName, isOn: boolean): Setting {
  return { name, as: 'flag', value: isOn ? 'on' : '' }
}

export function line(name: SettingName, value: string | undefined, isOptional = false): Setting {
  return { name, as: 'line', value: value ?? '', isOptional }
}

export function text(name: SettingName, value: string | undefined, isOptional = false): Setting {
  return { name, as: 'text', value: value ?? '', isOptional }
}

/** The words without spaces around them; a line has no line breaks. */
export function tidySettings(settings: readonly Setting[], typed: TypedSettings): TypedSettings {
  return Object.fromEntries(
    settings.map(({ name, as }) => {
      const words = (typed[name] ?? '').replaceAll('\r\n', '\n').trim()
      return [name, as === 'text' ? words : words.replace(/\s+/g, ' ')]
    }),
  )
}

/** What is wrong with what was typed; empty when it can be used. */
export function checkSettings(settings: readonly Setting[], typed: TypedSettings): SettingProblems {
  const problems = settings.flatMap((setting) => {
    const problem = checkSetting(setting, typed[setting.name] ?? '')
    return problem ? [[setting.name, problem] as const] : []
  })
  return Object.fromEntries([...problems, ...checkKinds(settings, typed)])
}

function checkSetting(setting: Setting, words: string): SettingProblem | null {
  if (setting.as === 'flag') return null
  if (findCpr(words).verdict !== 'clear') return 'cpr'
  if (setting.as === 'choice') {
    return setting.choices?.some(({ value }) => value === words) === true ? null : 'choose'
  }
  if (words === '') return setting.isOptional === true ? null : 'missing'
  if (setting.as === 'count') return isCount(words, setting) ? null : 'count'
  if (words.length > (setting.as === 'line' ? longestLine : longestText)) {
    return setting.as === 'line' ? 'too-long' : 'text-too-long'
  }
  return setting.name === 'fileName' && /[\\/:*?"<>|]/.test(words) ? 'file-name' : null
}

function isCount(words: string, { least = 0, most = 5000 }: Setting): boolean {
  return /^\d{1,5}$/.test(words) && Number(words) >= least && Number(words) <= most
}

/** A part that is in no kind of package is nowhere. */
function checkKinds(
  settings: readonly Setting[],
  typed: TypedSettings,
): readonly (readonly [SettingName, SettingProblem])[] {
  const kinds = settings.filter(({ name }) => name.startsWith('in-'))
  const [first] = kinds
  return first && kinds.every(({ name }) => !typed[name]) ? [[first.name, 'no-kind']] : []
}
