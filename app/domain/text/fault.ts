import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** Something wrong in a value from outside: where it is, as a JSON path, and what it is. */
export type Fault = {
  /** `$.steps[1].sections[0].itemSchema` */
  readonly path: string
  readonly message: Bilingual
}

/** The JSON path of a property or an array position below `path`. */
export function pathTo(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}['${key.replaceAll("'", "\\'")}']`
}

export function makeFault(path: string, da: string, en: string): Fault {
  return { path, message: { da, en } }
}
