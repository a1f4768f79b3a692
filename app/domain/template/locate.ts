import type { FormSection, ListSection, Section, Template } from '#app/domain/template/template.ts'

/** A part of a template and the JSON path under which a fault in it is reported. */
export type Located<T> = { readonly value: T; readonly path: string }

export function locateSections(template: Template): readonly Located<Section>[] {
  return template.steps.flatMap((step, stepAt) =>
    step.sections.map((value, at) => ({ value, path: `$.steps[${stepAt}].sections[${at}]` })),
  )
}

/** Form and list sections: those with a schema, and perhaps a role. */
export function locateFields(template: Template): readonly Located<FormSection | ListSection>[] {
  return locateSections(template).flatMap(({ value, path }) =>
    value.type === 'rich-text' ? [] : [{ value, path }],
  )
}
