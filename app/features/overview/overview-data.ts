import type { Role } from '#app/domain/cluster/role.ts'
import type { RoundSituation } from '#app/domain/package/next-task.ts'
import type { Overview } from '#app/domain/package/overview.ts'
import type { PackageKind } from '#app/domain/template/template.ts'

/** What the overview's loader hands to its screen. */
export type OverviewData = {
  readonly packageId: string
  readonly clusterId: string
  readonly title: string
  readonly kind: PackageKind
  readonly isDemo: boolean
  readonly canTick: boolean
  /** The texts can be changed. */
  readonly canWrite: boolean
  readonly role: Role
  readonly overview: Overview
  readonly round: RoundSituation | null
  readonly practiceCount: number
  /** How many things the check of the package found. */
  readonly findingCount: number
  /** ISO day. */
  readonly today: string
  /** Titles of the template's steps and sections, by id; a text is written, a form or a list filled in. */
  readonly names: { readonly [id: string]: { readonly title: string; readonly isText: boolean } }
}
