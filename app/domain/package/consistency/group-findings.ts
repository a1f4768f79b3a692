import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { foldFindings, type FoldedFinding } from '#app/domain/package/consistency/fold-findings.ts'
import { stepsOf } from '#app/domain/template/find-section.ts'
import type { PackageKind, Template } from '#app/domain/template/template.ts'

/** A finding with the title of its section. */
export type PlacedFinding = FoldedFinding & { readonly sectionTitle: string }

export type StepFindings = {
  readonly stepId: string
  /** From 1, as the rail counts. */
  readonly number: number
  readonly title: string
  readonly findings: readonly PlacedFinding[]
}

/** The findings under the step in which each is mended; a step without any is left out. */
export function groupFindings(
  template: Template,
  kind: PackageKind,
  findings: readonly Finding[],
): readonly StepFindings[] {
  const folded = foldFindings(findings)
  return stepsOf(template, kind)
    .map((step, index) => ({
      stepId: step.id,
      number: index + 1,
      title: step.title,
      findings: step.sections.flatMap((section) =>
        folded
          .filter(({ sectionId }) => sectionId === section.id)
          .map((finding) => ({ ...finding, sectionTitle: section.title })),
      ),
    }))
    .filter((step) => step.findings.length > 0)
}
