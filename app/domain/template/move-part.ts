import { changeHandout, changeSection, mapSteps } from '#app/domain/template/change-part.ts'
import { moveFieldIn } from '#app/domain/template/edit-fields.ts'
import { swapNeighbours } from '#app/domain/template/edit-layout.ts'
import type { Place } from '#app/domain/template/place.ts'
import type { Template } from '#app/domain/template/template.ts'

/** The part a place up (-1) or down (1) among its neighbours; the template itself where it cannot move. */
export function move(template: Template, place: Place, by: -1 | 1): Template {
  switch (place.part) {
    case 'template':
      return template
    case 'step': {
      const at = template.steps.findIndex(({ id }) => id === place.step)
      return withMoved(template, { steps: swapNeighbours(template.steps, at, by) })
    }
    case 'handout': {
      const at = template.handouts.findIndex(({ id }) => id === place.handout)
      return withMoved(template, { handouts: swapNeighbours(template.handouts, at, by) })
    }
    case 'section':
      return mapSteps(template, (step) => {
        const at = step.sections.findIndex(({ id }) => id === place.section)
        const sections = swapNeighbours(step.sections, at, by)
        return sections === step.sections ? step : { ...step, sections }
      })
    case 'field':
      return changeSection(template, place.section, (section) =>
        section.type === 'rich-text' ? section : moveFieldIn(section, place.field, by),
      )
    case 'block':
      return changeHandout(template, place.handout, (handout) => {
        const blocks = swapNeighbours(handout.blocks, place.block, by)
        return blocks === handout.blocks ? handout : { ...handout, blocks }
      })
  }
}

function withMoved(
  template: Template,
  moved: Pick<Template, 'steps'> | Pick<Template, 'handouts'>,
): Template {
  const isSame = 'steps' in moved ? moved.steps === template.steps : moved.handouts === template.handouts
  return isSame ? template : { ...template, ...moved }
}
