import { findCpr } from '#app/domain/text/cpr.ts'

/** An invitation to answer, or a reminder to those who have not. */
export type TextKind = 'invitation' | 'reminder'

/** A mail or letter as the coordinator writes it, with placeholders in braces. */
export type RoundText = { readonly subject: string; readonly body: string }

/** What a placeholder stands for in one practice's text. */
export type TextValues = {
  readonly practice: string
  readonly cluster: string
  readonly topic: string
  readonly deadline: string
  readonly form: string
  /** Who may see whose numbers. */
  readonly agreement: string
  readonly link: string
}

/** Danish and English names both work, whatever the language of the package. */
const names: { readonly [name: string]: keyof TextValues } = {
  praksis: 'practice',
  practice: 'practice',
  klynge: 'cluster',
  cluster: 'cluster',
  emne: 'topic',
  topic: 'topic',
  frist: 'deadline',
  deadline: 'deadline',
  skema: 'form',
  form: 'form',
  aftale: 'agreement',
  agreement: 'agreement',
  link: 'link',
}

export const placeholders = {
  da: ['praksis', 'klynge', 'emne', 'frist', 'skema', 'aftale', 'link'],
  en: ['practice', 'cluster', 'topic', 'deadline', 'form', 'agreement', 'link'],
} as const

export type TextProblem =
  | { readonly field: 'subject' | 'body'; readonly kind: 'empty' | 'cpr' }
  /** A link belongs in the text: a subject is shown and logged everywhere. */
  | { readonly field: 'subject'; readonly kind: 'link-in-subject' }
  | { readonly field: 'body'; readonly kind: 'no-link' }
  | { readonly field: 'subject' | 'body'; readonly kind: 'unknown'; readonly name: string }

const placeholder = /\{([^{}\n]*)\}/g

const longestSubject = 200
const longestBody = 5_000

/** As it may be stored: a subject is one line, and an endless text is cut. */
export function tidyRoundText({ subject, body }: RoundText): RoundText {
  return {
    subject: subject.replace(/\s+/g, ' ').trim().slice(0, longestSubject),
    body: body.replace(/\r\n?/g, '\n').trim().slice(0, longestBody),
  }
}

/** What must be mended before the text can be used; none when it can. */
export function checkRoundText({ subject, body }: RoundText): readonly TextProblem[] {
  return [
    ...checkField('subject', subject),
    ...(namesIn(subject).includes('link') ? [{ field: 'subject', kind: 'link-in-subject' } as const] : []),
    ...checkField('body', body),
    ...(body !== '' && !namesIn(body).includes('link') ? [{ field: 'body', kind: 'no-link' } as const] : []),
  ]
}

function checkField(field: 'subject' | 'body', text: string): readonly TextProblem[] {
  if (text === '') return [{ field, kind: 'empty' }]
  const unknown = namesIn(text).filter((name) => !Object.hasOwn(names, name))
  const isCpr = findCpr(text).verdict !== 'clear'
  return [
    ...(isCpr ? [{ field, kind: 'cpr' } as const] : []),
    ...[...new Set(unknown)].map((name) => ({ field, kind: 'unknown', name }) as const),
  ]
}

/** Every placeholder in lower case, as it was named. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name.trim().toLowerCase())
}

/** One practice's text. Values are put in once: braces in a practice's name stay as they are. */
export function fillRoundText(text: string, values: Partial<TextValues>): string {
  return text.replace(placeholder, (written, name: string) => {
    const key = names[name.trim().toLowerCase()]
    return (key && values[key]) ?? written
  })
}
