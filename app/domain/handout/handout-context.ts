import type { ClusterLook } from '#app/domain/cluster/cluster-look.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { HandoutResult } from '#app/domain/handout/handout-result.ts'
import { numberValue, textValue } from '#app/domain/handout/item-values.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { RoleItems } from '#app/domain/package/read-role-item.ts'
import { contentOf, itemsOfRole } from '#app/domain/package/section-content.ts'
import { findSectionByRole, sectionsOf } from '#app/domain/template/find-section.ts'
import type { ListRole } from '#app/domain/template/roles.ts'
import type {
  FormValues,
  ListSection,
  Section,
  SectionContent,
  Template,
} from '#app/domain/template/template.ts'

/** All that a handout is made from. Plain values only: the same input gives the same handout. */
export type HandoutInput = {
  readonly template: Template
  readonly clusterPackage: ClusterPackage
  readonly clusterName: string
  readonly clusterLook?: ClusterLook
  /** In the order of the round's indicators. Null until there are results to show. */
  readonly results: readonly HandoutResult[] | null
  /** Every practice's own results, as it may see them itself. Null or absent for readers who may not. */
  readonly practices?: readonly PracticeCopy[] | null
  /** ISO day. */
  readonly printedOn: string
  /** As the latest round froze them: what the numbers were counted by, whatever the package says today. */
  readonly frozenIndicators?: readonly Indicator[] | null
  /** ISO day: the last day to answer. Absent until a round has one. */
  readonly deadline?: string | null
}

/** What one practice's copy of a sheet is made from. */
export type PracticeCopy = {
  /** What the cluster calls it: its pseudonym, or its name where the cluster has agreed so. */
  readonly label: string
  /** In the order of the round's indicators. */
  readonly results: readonly HandoutResult[]
}

/** The input with what the blocks ask for again and again. */
export type HandoutContext = HandoutInput & {
  readonly indicators: readonly Indicator[]
  readonly meeting: Meeting
  /** Whose copy this is; null on a sheet for all. */
  readonly practice: PracticeCopy | null
  /** Level of the template's latest heading; what a block heads itself stands one level below. */
  readonly level: number
}

export type Meeting = {
  /** ISO day, or null while it is not agreed. The same for the time, `17:00`, and the place. */
  readonly date: string | null
  readonly startTime: string | null
  readonly place: string | null
  readonly minutes: number | null
}

export function buildContext(input: HandoutInput): HandoutContext {
  const indicators =
    input.frozenIndicators ??
    buildIndicators(itemsOfRole(input.template, input.clusterPackage.sections, 'indicators'))
  return { ...input, indicators, meeting: readMeeting(input), practice: null, level: 0 }
}

/** The items that the package holds under a role, in the order in which they were put. */
export function itemsOf<Role extends ListRole>(
  context: HandoutInput,
  role: Role,
): readonly RoleItems[Role][] {
  return itemsOfRole(context.template, context.clusterPackage.sections, role)
}

/** The list section with the role, or undefined when the template has none. */
export function findListSection(context: HandoutInput, role: ListRole): ListSection | undefined {
  return findSectionByRole(context.template, role)
}

/** A section by its id; undefined when packages of this kind do not have it. */
export function findOwnSection(context: HandoutInput, sectionId: string): Section | undefined {
  return sectionsOf(context.template, context.clusterPackage.kind).find(({ id }) => id === sectionId)
}

/** What stands in a section; undefined when packages of this kind do not have it. */
export function findContent(context: HandoutInput, sectionId: string): SectionContent | undefined {
  const section = findOwnSection(context, sectionId)
  return section && contentOf(section, context.clusterPackage.sections)
}

function readMeeting(input: HandoutInput): Meeting {
  const section = findSectionByRole(input.template, 'meeting')
  const content = section && contentOf(section, input.clusterPackage.sections)
  const values: FormValues = content?.type === 'form' ? content.values : {}
  const read = (property: string) => textValue(values, property) || null
  return {
    date: read('date'),
    startTime: read('startTime'),
    place: read('place'),
    minutes: numberValue(values, 'minutes'),
  }
}
