import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import type { JsonSchema, ListItem, ListSection, UiSchema } from '#app/domain/template/template.ts'
import { computePlan } from '#app/domain/package/plan.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { readText } from '#app/domain/text/json-value.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

const mostFacts = 3
const longestFact = 60

/** What distinguishes one indicator from another at a glance. Other lists show their first fields. */
const indicatorFacts = ['kind', 'source', 'direction']

/** What the facts of an item are said with. */
export type FactWords = {
  readonly choices: ChoicesByRole
  readonly locale: Locale
  readonly plan: Catalogue['forms']['plan']
  /** ISO day; null while the meeting has no date. */
  readonly meetingDate: string | null
}

/** One line about an item in its closed card: its first fields with something in them, in the schema's order. */
export function describeItem(section: ListSection, item: ListItem, words: FactWords): string {
  const { choices, locale } = words
  return Object.entries(section.itemSchema.properties ?? {})
    .filter(([name]) => name !== section.itemTitle)
    .filter(([name]) => section.role !== 'indicators' || indicatorFacts.includes(name))
    .filter(([name]) => findOptionsRole(section.itemUiSchema, name) !== 'indicators')
    .map(([name, schema]) => {
      if (section.role === 'tasks' && name === 'daysBefore') return sayTaskDay(item, words)
      const role = findOptionsRole(section.itemUiSchema, name)
      return describeValue(item[name], schema, role === undefined ? [] : (choices[role] ?? []), locale)
    })
    .filter((fact) => fact !== '' && fact !== readText(item, section.itemTitle))
    .slice(0, mostFacts)
    .join(' · ')
}

/** How far from the meeting, on which side of it, and the day once the meeting has one. */
function sayTaskDay(item: ListItem, { plan, meetingDate, locale }: FactWords): string {
  const [entry] = computePlan([item], meetingDate)
  if (!entry || entry.daysBefore === null) return ''
  const day = entry.date === null ? '' : ` · ${formatDate(entry.date, locale, 'short')}`
  if (entry.daysBefore === 0) return `${plan.onTheDay}${day}`
  const say = entry.daysBefore > 0 ? plan.before : plan.after
  return `${say(Math.abs(entry.daysBefore))}${day}`
}

function describeValue(
  value: unknown,
  schema: JsonSchema,
  choices: ChoicesByRole[string],
  locale: Locale,
): string {
  if (typeof value === 'number') return `${schema.title ?? ''}: ${value}`
  if (value === true) return schema.title ?? ''
  if (Array.isArray(value)) {
    const labels = choices.filter((choice) => value.includes(choice.value)).map((choice) => choice.label)
    return shorten(labels.join(', '))
  }
  if (typeof value !== 'string') return ''
  if (schema.format === 'date') return formatDate(value, locale, 'short')
  const named = schema.oneOf?.find((option) => option.const === value)?.title
  return shorten(named ?? choices.find((choice) => choice.value === value)?.label ?? value)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestFact ? `${line.slice(0, longestFact - 1).trimEnd()} …` : line
}

/** The numbers of the indicators an item points to: "1", "2a". */
export function listIndicatorTags(
  section: ListSection,
  item: ListItem,
  choices: ChoicesByRole,
): readonly string[] {
  const chosen = Object.keys(section.itemSchema.properties ?? {})
    .filter((name) => findOptionsRole(section.itemUiSchema, name) === 'indicators')
    .flatMap((name) => item[name])
  return (choices['indicators'] ?? [])
    .filter((choice) => chosen.includes(choice.value))
    .flatMap((choice) => choice.tag ?? [])
}

/** A recommendation that points to no indicator, and does not say why. */
export function lacksIndicator(section: ListSection, item: ListItem): boolean {
  if (section.role !== 'recommendations') return false
  const { indicatorIds, note } = readRoleItem('recommendations', item)
  return (indicatorIds ?? []).length === 0 && note === undefined
}

/** `optionsFrom` of the control that edits a property, wherever in the layout it stands. */
function findOptionsRole(uiSchema: UiSchema, name: string): string | undefined {
  const role = uiSchema.scope === `#/properties/${name}` ? uiSchema.options?.['optionsFrom'] : undefined
  if (typeof role === 'string') return role
  return (uiSchema.elements ?? []).map((element) => findOptionsRole(element, name)).find(Boolean)
}
