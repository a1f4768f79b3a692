import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import type { CheckFacts, RuleName } from '#app/domain/package/consistency/finding.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { readDanishTemplate, readHeartExample, withSection } from '#tests/builders/make-faulty-package.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

export const template = readDanishTemplate()
export const { clusterPackage: heart, facts: heartFacts } = readHeartExample()

/** What one rule says of a package, in Danish. */
export function says(
  rule: RuleName,
  clusterPackage: ClusterPackage,
  facts: Partial<CheckFacts> = {},
): readonly string[] {
  return checkPackage(template, clusterPackage, { ...heartFacts, ...facts })
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message.da)
}

/** The heart package with one paragraph in a section. */
export function withText(sectionId: string, text: string): ClusterPackage {
  return withSection(heart, sectionId, { type: 'rich-text', text: makeRichText(text) })
}

/** The heart package with these items in a list. */
export function withList(sectionId: string, ...items: readonly ListItem[]): ClusterPackage {
  return withSection(heart, sectionId, { type: 'list', items })
}
