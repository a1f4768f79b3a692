import type { FormRole, ListRole } from '#app/domain/template/roles.ts'
import type {
  FormSection,
  ListSection,
  PackageKind,
  Section,
  Step,
  Template,
} from '#app/domain/template/template.ts'

export function findSection(template: Template, sectionId: string): Section | undefined {
  return allSections(template).find((section) => section.id === sectionId)
}

export function findSectionByRole(template: Template, role: ListRole): ListSection | undefined
export function findSectionByRole(template: Template, role: FormRole): FormSection | undefined
export function findSectionByRole(template: Template, role: ListRole | FormRole): Section | undefined {
  return allSections(template).find((section) => section.type !== 'rich-text' && section.role === role)
}

/** The sections of a package of this kind, in the template's order. */
export function sectionsOf(template: Template, kind: PackageKind): readonly Section[] {
  return stepsOf(template, kind).flatMap((step) => step.sections)
}

/**
 * The steps of a package of this kind. Sections that do not apply are left out, those that do carry the guidance and
 * the first content written for the kind, and a step without sections is no step.
 */
export function stepsOf(template: Template, kind: PackageKind): readonly Step[] {
  return template.steps
    .map((step) => ({
      ...step,
      sections: step.sections
        .filter((section) => appliesTo(section, kind))
        .map((section) => forKind(section, kind)),
    }))
    .filter((step) => step.sections.length > 0)
}

function appliesTo(section: Section, kind: PackageKind): boolean {
  return section.kinds === undefined || section.kinds.includes(kind)
}

/** The section with the words written for packages of this kind. */
function forKind(section: Section, kind: PackageKind): Section {
  return withPicks(withExample(withInitial(withGuidance(section, kind), kind), kind), kind)
}

function withGuidance(section: Section, kind: PackageKind): Section {
  const guidance = section.guidanceFor?.[kind] ?? section.guidance
  return guidance === section.guidance ? section : { ...section, guidance }
}

function withInitial(section: Section, kind: PackageKind): Section {
  if (section.type === 'form') return section
  if (section.type === 'list') {
    const initial = section.initialFor?.[kind]
    return initial ? { ...section, initial } : section
  }
  const initial = section.initialFor?.[kind]
  return initial ? { ...section, initial } : section
}

function withExample(section: Section, kind: PackageKind): Section {
  if (section.type === 'form') return section
  if (section.type === 'list') {
    const example = section.exampleFor?.[kind]
    return example ? { ...section, example } : section
  }
  const example = section.exampleFor?.[kind]
  return example ? { ...section, example } : section
}

function withPicks(section: Section, kind: PackageKind): Section {
  if (section.type !== 'list' || !section.picks) return section
  const groups = section.picks.groups.filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
  return { ...section, picks: { ...section.picks, groups } }
}

function allSections(template: Template): readonly Section[] {
  return template.steps.flatMap((step) => step.sections)
}
