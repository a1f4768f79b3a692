import type { Answers } from '#app/domain/collection/answers.ts'
import type { Agreement } from '#app/domain/collection/round.ts'
import type { PackageKind, SectionContent } from '#app/domain/template/template.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** A ready package as a file: what was written, the cluster it is shown with, and its rounds with their answers. */
export type ExamplePackage = {
  readonly format: 'klyngebygger-package/1'
  readonly id: string
  readonly template: { readonly id: string; readonly version: number }
  readonly title: string
  readonly kind: PackageKind
  readonly language: Locale
  /** Stamped on every handout, for example "Ikke fagligt gennemset". Empty when there is none. */
  readonly notice: string
  readonly cluster: { readonly name: string; readonly practices: readonly ExamplePractice[] }
  readonly sections: { readonly [sectionId: string]: SectionContent }
  readonly rounds: readonly ExampleRound[]
}

export type ExamplePractice = {
  readonly name: string
  /** Six digits: stands for the practice in `rounds`. */
  readonly number: string
  readonly doctors: number
  readonly listSize: number
  readonly email: string
  readonly recordSystem: string
}

export type ExampleRound = {
  /** ISO date: the last day to answer. */
  readonly deadline: string
  readonly agreement: Agreement
  /** A practice that did not answer is absent. */
  readonly answers: readonly { readonly practice: string; readonly answers: Answers }[]
}
