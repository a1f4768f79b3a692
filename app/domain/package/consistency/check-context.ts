import type { CheckFacts, Finding } from '#app/domain/package/consistency/finding.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { readRoleItem, type RoleItems } from '#app/domain/package/read-role-item.ts'
import { contentOf } from '#app/domain/package/section-content.ts'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { ListRole } from '#app/domain/template/roles.ts'
import type {
  ListItem,
  ListSection,
  Section,
  SectionContent,
  Template,
} from '#app/domain/template/template.ts'
import { isJsonObject, readNumber, readText } from '#app/domain/text/json-value.ts'

export type WrittenSection = { readonly section: Section; readonly content: SectionContent }

export type CheckContext = {
  readonly template: Template
  readonly clusterPackage: ClusterPackage
  readonly facts: CheckFacts
  /** Those that a package of this kind has, as they stand: written, or what the template put there. */
  readonly sections: readonly WrittenSection[]
}

export type Rule = (context: CheckContext) => readonly Finding[]

export function buildCheckContext(
  template: Template,
  clusterPackage: ClusterPackage,
  facts: CheckFacts,
): CheckContext {
  const sections = sectionsOf(template, clusterPackage.kind).map((section) => ({
    section,
    content: contentOf(section, clusterPackage.sections),
  }))
  return { template, clusterPackage, facts, sections }
}

export type WrittenList = { readonly section: ListSection; readonly items: readonly ListItem[] }

/** Every list of the package with its items. What is no item at all is passed over. */
export function listLists(context: CheckContext): readonly WrittenList[] {
  return context.sections.flatMap(({ section, content }) =>
    section.type === 'list' && content.type === 'list'
      ? [{ section, items: content.items.filter((item) => isJsonObject(item)) }]
      : [],
  )
}

export type RoleList<Role extends ListRole> = {
  readonly section: ListSection
  readonly items: readonly RoleItems[Role][]
}

/** The list with this role, read defensively; undefined where packages of this kind have none. */
export function findRoleList<Role extends ListRole>(
  context: CheckContext,
  role: Role,
): RoleList<Role> | undefined {
  const list = listLists(context).find(({ section }) => section.role === role)
  return list && { section: list.section, items: list.items.map((item) => readRoleItem(role, item)) }
}

export type MeetingFacts = {
  readonly sectionId: string
  /** ISO day. */
  readonly date: string | undefined
  readonly minutes: number | undefined
}

export function findMeeting({ sections }: CheckContext): MeetingFacts | undefined {
  const found = sections.find(({ section }) => section.type === 'form' && section.role === 'meeting')
  if (found?.content.type !== 'form') return undefined
  const { values } = found.content
  return {
    sectionId: found.section.id,
    date: readText(values, 'date'),
    minutes: readNumber(values, 'minutes'),
  }
}
