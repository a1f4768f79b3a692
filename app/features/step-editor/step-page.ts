import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import type { ListedReference } from '#app/domain/package/list-references.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'

/** Another step, as a link to it. */
export type StepLink = { readonly id: string; readonly number: number; readonly title: string }

/** Everything the step editor shows, as its loader found it. */
export type StepPage = {
  readonly accountId: string
  readonly packageId: string
  readonly packageTitle: string
  readonly clusterName: string
  readonly canWrite: boolean
  readonly step: StepLink & { readonly intro: string; readonly count: number }
  readonly previous: StepLink | null
  readonly next: StepLink | null
  readonly sections: readonly {
    readonly section: Section
    readonly content: SectionContent
    /** 0 when nobody has saved it. */
    readonly revision: number
  }[]
  readonly references: {
    readonly items: readonly ListedReference[]
    /** Where they are written; null for a package without such a list. */
    readonly address: string | null
  }
  /** The package's lists to choose from, by role. */
  readonly choices: ChoicesByRole
}

/** What stands in each section now, by section id. */
export type Contents = { readonly [sectionId: string]: SectionContent }
