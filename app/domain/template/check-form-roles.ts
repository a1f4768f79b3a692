import type { FormSection, JsonSchema, Step, Template } from '#app/domain/template/template.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/** What the roles of forms ask for beyond the types of their fields. */
export function checkFormRoles(template: Template): Fault[] {
  return template.steps.flatMap((step, stepAt) =>
    step.sections.flatMap((section, at) =>
      section.type === 'form'
        ? [
            ...checkAccepts(section, step, `$.steps[${stepAt}].sections[${at}]`),
            ...checkQuestions(section, `$.steps[${stepAt}].sections[${at}].schema.properties`),
          ]
        : [],
    ),
  )
}

/** The text and the yes to it stand on one sheet, so that whoever changes the text sees what it was. */
function checkAccepts({ role, accepts }: FormSection, step: Step, path: string): Fault[] {
  if (role !== 'acceptance') {
    const da = '»accepts« hører kun til i et afsnit med rollen »acceptance«.'
    const en = '"accepts" belongs only in a section with the role "acceptance".'
    return accepts === undefined ? [] : [makeFault(`${path}.accepts`, da, en)]
  }
  const accepted = step.sections.find(({ id }) => id === accepts)
  if (accepted?.type === 'rich-text') return []
  return [
    makeFault(
      `${path}.accepts`,
      'Skriv her id på det tekstafsnit i samme trin, som klyngen siger ja til.',
      'Put the id here of the text section in the same step that the cluster says yes to.',
    ),
  ]
}

function checkQuestions({ role, schema }: FormSection, path: string): Fault[] {
  if (role !== 'gate' || Object.values(schema.properties ?? {}).some(asksYesOrNo)) return []
  return [
    makeFault(
      path,
      'Rollen »gate« kræver mindst ét felt med mulighederne »yes« og »no«.',
      'The role "gate" needs at least one field with the choices "yes" and "no".',
    ),
  ]
}

/** Whether a field is one of the gate's questions. */
export function asksYesOrNo({ oneOf = [], enum: choices = [] }: JsonSchema): boolean {
  const offered = [...choices, ...oneOf.map((choice) => choice.const)]
  return offered.includes('yes') && offered.includes('no')
}
