import { handoutApplies } from '#app/domain/handout/build-handout.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import type { PackageKind, Template } from '#app/domain/template/template.ts'

/** The sheet with the form on paper, by which a practice without the link can answer; undefined where there is none. */
export function findPaperForm(
  { handouts }: Pick<Template, 'handouts'>,
  kind: PackageKind,
): HandoutDefinition | undefined {
  return handouts.find(
    (definition) =>
      handoutApplies(definition, kind) && definition.blocks.some(({ block }) => block === 'answer-form'),
  )
}
