import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { buildRoleChoices } from '#app/domain/package/role-choices.ts'

/** The lists of the package to choose from; those on this page as they stand now. */
export function mergeChoices(page: StepPage, contents: Contents): ChoicesByRole {
  const own = page.sections.flatMap(({ section }) => {
    const content = contents[section.id]
    if (section.type !== 'list' || section.role === undefined || content?.type !== 'list') return []
    return [[section.role, buildRoleChoices(section, content.items)] as const]
  })
  return { ...page.choices, ...Object.fromEntries(own) }
}
