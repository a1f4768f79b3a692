import type { FormValues } from '#app/domain/template/template.ts'

/** Reads one text of an item or form: trimmed, empty when it is missing or something else. */
export function textValue(values: FormValues, property: string): string {
  const value = values[property]
  return typeof value === 'string' ? value.trim() : ''
}

export function numberValue(values: FormValues, property: string): number | null {
  const value = values[property]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A list of texts (ids, choices); anything else in it is left out. */
export function textsValue(values: FormValues, property: string): readonly string[] {
  const value = values[property]
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
}

/** Whether anything was put in: a text with a letter, a number, a choice, a tick. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isFilled)
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled)
  return typeof value === 'number' || value === true
}
