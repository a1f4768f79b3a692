import {
  type Colour,
  computeContrast,
  darkenToRead,
  leastContrast,
  parseColour,
} from '#app/domain/colour/colour.ts'
import { findCpr } from '#app/domain/text/cpr.ts'

/** How the sheets of a cluster look. What is null or empty looks as it always did. */
export type ClusterLook = {
  readonly accent: Colour | null
  /** Lines that say whom to ask; printed as one line at the foot of every page. */
  readonly contact: string
  readonly footer: string
  /** A picture of the cluster, with the words that stand in for it. */
  readonly logo: { readonly imageId: string; readonly alt: string } | null
}

export const standardLook: ClusterLook = { accent: null, contact: '', footer: '', logo: null }

/** What fits on one line of a page, in 9 pt. */
export const longestFootLine = 110

export type LookField = 'accent' | 'contact' | 'footer' | 'logo' | 'logoAlt'

export type LookProblem =
  | { readonly kind: 'not-a-colour' }
  | { readonly kind: 'too-pale'; readonly contrast: number; readonly nearest: Colour }
  | { readonly kind: 'too-long'; readonly by: number }
  | { readonly kind: 'cpr' }
  | { readonly kind: 'alt-missing' }

export type LookProblems = { readonly [field in LookField]?: LookProblem }

export type TypedLook = {
  readonly accent: string
  readonly contact: string
  readonly footer: string
  readonly logoAlt: string
}

const white: Colour = 'ffffff'

/**
 * What of the typed can be used, and what is wrong with the rest: a field with a fault keeps what was saved before, so
 * that one fault never costs the other fields.
 * @param logoId the logo as it will be; null for none
 */
export function checkLook(
  typed: TypedLook,
  saved: ClusterLook,
  logoId: string | null,
): { readonly look: ClusterLook; readonly problems: LookProblems } {
  const problems: LookProblems = {
    ...withProblem('accent', checkAccent(typed.accent)),
    ...withProblem('contact', checkFootLine(typed.contact)),
    ...withProblem('footer', checkFootLine(typed.footer)),
    ...withProblem('logoAlt', logoId === null ? null : checkAlt(typed.logoAlt)),
  }
  const keep = <Value>(field: LookField, value: Value, before: Value) => (problems[field] ? before : value)
  const alt = keep('logoAlt', typed.logoAlt.trim(), saved.logo?.alt ?? '')
  return {
    look: {
      accent: keep('accent', parseColour(typed.accent), saved.accent),
      contact: keep('contact', tidyLines(typed.contact), saved.contact),
      footer: keep('footer', tidyLines(typed.footer), saved.footer),
      logo: logoId === null ? null : { imageId: logoId, alt },
    },
    problems,
  }
}

/** Headings are printed in it, so it must be readable on white paper. */
export function checkAccent(typed: string): LookProblem | null {
  if (typed.trim() === '') return null
  const colour = parseColour(typed)
  if (colour === null) return { kind: 'not-a-colour' }
  const contrast = computeContrast(colour, white)
  if (contrast >= leastContrast) return null
  return { kind: 'too-pale', contrast, nearest: darkenToRead(colour, white) }
}

/** The lines at the foot of every page: the cluster's own text, then whom to ask. */
export function listFootLines({ footer, contact }: ClusterLook): readonly string[] {
  return [footer, contact].map(joinLines).filter((line) => line !== '')
}

function checkFootLine(text: string): LookProblem | null {
  if (findCpr(text).verdict !== 'clear') return { kind: 'cpr' }
  const over = joinLines(text).length - longestFootLine
  return over > 0 ? { kind: 'too-long', by: over } : null
}

function checkAlt(text: string): LookProblem | null {
  return text.trim() === '' ? { kind: 'alt-missing' } : checkFootLine(text)
}

function withProblem(field: LookField, problem: LookProblem | null): LookProblems {
  return problem === null ? {} : { [field]: problem }
}

function tidyLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function joinLines(text: string): string {
  return tidyLines(text).replaceAll('\n', ' · ')
}
