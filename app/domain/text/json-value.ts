/** A value from outside that turned out to be an object. */
export type JsonObject = { readonly [name: string]: unknown }

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text of a property, or undefined where there is none: blank text is no text. */
export function readText(from: JsonObject, name: string): string | undefined {
  const value = from[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function readNumber(from: JsonObject, name: string): number | undefined {
  const value = from[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export function readFlag(from: JsonObject, name: string): boolean | undefined {
  const value = from[name]
  return typeof value === 'boolean' ? value : undefined
}

export function readTexts(from: JsonObject, name: string): readonly string[] | undefined {
  const value = from[name]
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined
}

export function readChoice<T extends string>(
  from: JsonObject,
  name: string,
  choices: readonly T[],
): T | undefined {
  return choices.find((choice) => choice === from[name])
}
