import type { BlockDefinition, HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import type { Section, Step, Template } from '#app/domain/template/template.ts'

/** The template with every step changed; itself when no step was. */
export function mapSteps(template: Template, change: (step: Step) => Step): Template {
  const steps = template.steps.map(change)
  return steps.every((step, at) => step === template.steps[at]) ? template : { ...template, steps }
}

/** The template with one section changed; itself when there is no such, or nothing changed. */
export function changeSection(
  template: Template,
  sectionId: string,
  change: (section: Section) => Section,
): Template {
  return mapSteps(template, (step) => {
    const sections = step.sections.map((section) => (section.id === sectionId ? change(section) : section))
    return sections.every((section, at) => section === step.sections[at]) ? step : { ...step, sections }
  })
}

/** The template with one sheet changed; itself when there is no such, or nothing changed. */
export function changeHandout(
  template: Template,
  handoutId: string,
  change: (handout: HandoutDefinition) => HandoutDefinition,
): Template {
  const handouts = template.handouts.map((handout) => (handout.id === handoutId ? change(handout) : handout))
  return handouts.every((handout, at) => handout === template.handouts[at])
    ? template
    : { ...template, handouts }
}

export function mapBlocks(template: Template, change: (block: BlockDefinition) => BlockDefinition): Template {
  const handouts = template.handouts.map((handout) => ({ ...handout, blocks: handout.blocks.map(change) }))
  return { ...template, handouts }
}
