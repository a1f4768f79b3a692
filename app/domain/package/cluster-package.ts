import type { PackageKind, SectionContent } from '#app/domain/template/template.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One cluster's work on one topic, made from one version of a template. */
export type ClusterPackage = {
  readonly id: string
  readonly title: string
  readonly kind: PackageKind
  readonly language: Locale
  readonly template: { readonly id: string; readonly version: number }
  /** Stamped on every handout, for example "Ikke fagligt gennemset". Empty when there is none. */
  readonly notice: string
  /** By section id. A section that nobody has touched is absent. */
  readonly sections: { readonly [sectionId: string]: SectionContent }
}
