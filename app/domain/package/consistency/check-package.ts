import { checkAbbreviations } from '#app/domain/package/consistency/check-abbreviations.ts'
import { checkAcceptance } from '#app/domain/package/consistency/check-acceptance.ts'
import { checkCitations } from '#app/domain/package/consistency/check-citations.ts'
import { buildCheckContext, type Rule } from '#app/domain/package/consistency/check-context.ts'
import { checkCodes } from '#app/domain/package/consistency/check-codes.ts'
import { checkDanglingLinks } from '#app/domain/package/consistency/check-dangling-links.ts'
import { checkDates } from '#app/domain/package/consistency/check-dates.ts'
import { checkEmptyBlocks } from '#app/domain/package/consistency/check-empty-blocks.ts'
import { checkEnoughPatients } from '#app/domain/package/consistency/check-enough-patients.ts'
import { checkGate } from '#app/domain/package/consistency/check-gate.ts'
import { checkImages } from '#app/domain/package/consistency/check-images.ts'
import { checkIndicatorLinks } from '#app/domain/package/consistency/check-indicator-links.ts'
import { checkInstructions } from '#app/domain/package/consistency/check-instructions.ts'
import { checkLeftoverWords } from '#app/domain/package/consistency/check-leftover-words.ts'
import { checkLimits } from '#app/domain/package/consistency/check-limits.ts'
import { checkMinutesBudget } from '#app/domain/package/consistency/check-minutes-budget.ts'
import { checkProgrammeMinutes } from '#app/domain/package/consistency/check-programme-minutes.ts'
import { checkQuestions } from '#app/domain/package/consistency/check-questions.ts'
import { checkReferences } from '#app/domain/package/consistency/check-references.ts'
import { checkRequired } from '#app/domain/package/consistency/check-required.ts'
import type { CheckFacts, Finding } from '#app/domain/package/consistency/finding.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { Template } from '#app/domain/template/template.ts'

const rules: readonly Rule[] = [
  checkRequired,
  checkGate,
  checkAcceptance,
  checkEmptyBlocks,
  checkProgrammeMinutes,
  checkIndicatorLinks,
  checkDanglingLinks,
  checkLimits,
  checkLeftoverWords,
  checkCitations,
  checkReferences,
  checkImages,
  checkDates,
  checkAbbreviations,
  checkInstructions,
  checkCodes,
  checkEnoughPatients,
  checkMinutesBudget,
  checkQuestions,
]

/**
 * Everything in a package that does not hang together, in the order of its sections. Nothing of it blocks anything: it
 * is a list to read before the evening. Knows roles and kinds of section only, so it serves any template.
 */
export function checkPackage(
  template: Template,
  clusterPackage: ClusterPackage,
  facts: CheckFacts,
): readonly Finding[] {
  const context = buildCheckContext(template, clusterPackage, facts)
  const order = sectionsOf(template, clusterPackage.kind).map(({ id }) => id)
  const found = new Map(rules.flatMap((rule) => rule(context)).map((finding) => [keyOf(finding), finding]))
  return [...found.values()].toSorted(
    (one, other) => order.indexOf(one.sectionId) - order.indexOf(other.sectionId),
  )
}

/** The same sentence about the same place is said once. */
function keyOf({ rule, sectionId, itemId, message }: Finding): string {
  return [rule, sectionId, itemId, message.da].join('\n')
}
