import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** Where a practice thinks it lies beside the cluster, asked before any result is shown. */
export const guesses = ['lower', 'about', 'higher'] as const
export type Guess = (typeof guesses)[number]

/** Where a practice looks for the explanation of its own number. */
export const explanationTags = ['patients', 'habits', 'organisation', 'outside', 'coding'] as const
export type ExplanationTag = (typeof explanationTags)[number]

/** Whether the practice itself can do anything about it. */
export const influences = ['yes', 'partly', 'no'] as const
export type Influence = (typeof influences)[number]

/** Patients a practice left out of its count. */
export type LeftOut = { readonly count: number; readonly reason: string }

/** What a practice says about its own answer. All of it may be left alone. */
export type AnswerNotes = {
  readonly guess: Guess | null
  /** In the order of `explanationTags`. */
  readonly tags: readonly ExplanationTag[]
  readonly influence: Influence | null
  readonly leftOut: LeftOut | null
  readonly comment: string
  /** The practice lets the cluster read the comment. A comment that is not released is for the practice and the data role. */
  readonly released: boolean
}

export const emptyNotes: AnswerNotes = {
  guess: null,
  tags: [],
  influence: null,
  leftOut: null,
  comment: '',
  released: false,
}

export const guessWords = {
  lower: { da: 'Lavere', en: 'Lower' },
  about: { da: 'Omtrent ens', en: 'About the same' },
  higher: { da: 'Højere', en: 'Higher' },
} as const satisfies { readonly [guess in Guess]: Bilingual }

export const explanationTagWords = {
  patients: { da: 'Patienterne', en: 'The patients' },
  habits: { da: 'Vores vaner', en: 'Our habits' },
  organisation: { da: 'Organiseringen', en: 'The organisation' },
  outside: { da: 'Noget uden for praksis', en: 'Something outside the practice' },
  coding: { da: 'Kodning og registrering', en: 'Coding and recording' },
} as const satisfies { readonly [tag in ExplanationTag]: Bilingual }

export const influenceWords = {
  yes: { da: 'Ja', en: 'Yes' },
  partly: { da: 'Delvist', en: 'Partly' },
  no: { da: 'Nej', en: 'No' },
} as const satisfies { readonly [influence in Influence]: Bilingual }
