import type { RoundStatus } from '#app/domain/collection/round.ts'
import { isWordingChanged, readAcceptance, wordingOf } from '#app/domain/package/acceptance.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { contentOf, isFilled } from '#app/domain/package/section-content.ts'
import { findSection, findSectionByRole } from '#app/domain/template/find-section.ts'
import type { FormRole, Milestone } from '#app/domain/template/roles.ts'
import type { FormSection, FormValues, Template } from '#app/domain/template/template.ts'
import { readText } from '#app/domain/text/json-value.ts'

/**
 * Ids of the tasks that are done because of what has happened elsewhere in the package: nobody ticks twice.
 * @param roundStatus of the newest round; null while there is none
 */
export function findReachedTasks(
  template: Template,
  clusterPackage: ClusterPackage,
  roundStatus: RoundStatus | null,
): ReadonlySet<string> {
  const marks = Object.entries(findSectionByRole(template, 'tasks')?.milestones ?? {})
  const reached = marks.filter(([, milestone]) => isReached(milestone, template, clusterPackage, roundStatus))
  return new Set(reached.map(([taskId]) => taskId))
}

function isReached(
  milestone: Milestone,
  template: Template,
  clusterPackage: ClusterPackage,
  roundStatus: RoundStatus | null,
): boolean {
  switch (milestone) {
    case 'accepted':
      return isAccepted(template, clusterPackage)
    case 'dated': {
      const values = valuesOf('meeting', template, clusterPackage)
      return values !== null && readText(values, 'date') !== undefined
    }
    case 'indicators-written': {
      const section = findSectionByRole(template, 'indicators')
      return section !== undefined && isFilled(section, contentOf(section, clusterPackage.sections))
    }
    case 'opened':
      return roundStatus === 'open' || roundStatus === 'closed'
    case 'closed':
      return roundStatus === 'closed'
  }
}

/** Whether the cluster has said yes to the words that stand now. */
export function isAccepted(template: Template, clusterPackage: ClusterPackage): boolean {
  const section: FormSection | undefined = findSectionByRole(template, 'acceptance')
  const values = valuesOf('acceptance', template, clusterPackage)
  const accepted = section?.accepts === undefined ? undefined : findSection(template, section.accepts)
  if (values === null || accepted === undefined) return false
  const content = contentOf(accepted, clusterPackage.sections)
  const acceptance = readAcceptance(values)
  if (acceptance.decidedOn === undefined || content.type !== 'rich-text') return false
  return !isWordingChanged(acceptance, wordingOf(content.text))
}

function valuesOf(role: FormRole, template: Template, { sections }: ClusterPackage): FormValues | null {
  const section = findSectionByRole(template, role)
  const content = section && contentOf(section, sections)
  return content?.type === 'form' ? content.values : null
}
