/** A member of a cluster, as its coordinators wrote it. */
export type Practice = {
  readonly name: string
  /** Ydernummer: digits, leading zeros kept. Empty when it is not known. */
  readonly number: string
  /** Null when it is not known. */
  readonly doctors: number | null
  /** Patients on the list; null when it is not known. */
  readonly listSize: number | null
  readonly email: string
  /** One of the template's names or the cluster's own word. Empty when it is not known. */
  readonly recordSystem: string
}

/** A practice as typed: every field is text. */
export type TypedPractice = { readonly [field in keyof Practice]: string }

export type PracticeField = keyof Practice

export const practiceFields: readonly PracticeField[] = [
  'name',
  'number',
  'doctors',
  'listSize',
  'email',
  'recordSystem',
]
