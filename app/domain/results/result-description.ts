import type { CautionSentence } from '#app/domain/results/describe-cautions.ts'

/** A result in plain sentences. Empty strings and lists where there is nothing to say. */
export type ResultDescription = {
  /** One sentence about the cluster, and the same in parts with the numbers to be stressed. */
  readonly statement: string
  readonly statementParts: readonly StatementPart[]
  /** From the lowest to the highest practice, and the middle half. */
  readonly spread: string
  /** How many have answered. */
  readonly response: string
  /** The reader's own practice. */
  readonly own: string
  /** How far chance alone may have moved the reader's own number. */
  readonly ownInterval: string
  readonly shows: readonly string[]
  readonly showsNot: string
  readonly cautions: readonly CautionSentence[]
  /** Answers in own words, apart from everything else. */
  readonly texts: readonly string[]
  /** A partner's, under its name. */
  readonly partnerTexts?: { readonly name: string; readonly texts: readonly string[] }
}

export type StatementPart = { readonly text: string; readonly strong: boolean }

/** A description of which only this much is to be said. */
export function describeOnly(
  parts: readonly StatementPart[],
  said: Partial<Omit<ResultDescription, 'statement' | 'statementParts'>>,
): ResultDescription {
  return {
    statement: parts.map(({ text }) => text).join(''),
    statementParts: parts,
    spread: '',
    response: '',
    own: '',
    ownInterval: '',
    shows: [],
    showsNot: '',
    cautions: [],
    texts: [],
    ...said,
  }
}

export function plain(text: string): StatementPart {
  return { text, strong: false }
}

export function strong(text: string): StatementPart {
  return { text, strong: true }
}
