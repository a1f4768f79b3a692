import { LineRuleType } from 'docx'

/** Fonts by their place in the theme, so that they change with it. */
export const headingFont = { theme: 'headings' } as const
export const bodyFont = { theme: 'body' } as const

/** A size in points as Word writes it. */
export function half(size: number): number {
  return size * 2
}

/** Line spacing in lines. */
export function lines(count: number) {
  return { line: Math.round(count * 240), lineRule: LineRuleType.AUTO }
}
