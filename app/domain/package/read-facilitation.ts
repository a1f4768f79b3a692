import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { Facilitation } from '#app/domain/meeting/facilitator-cards.ts'
import { itemsOfRole, type Sections } from '#app/domain/package/section-content.ts'
import type { Template } from '#app/domain/template/template.ts'

/** What a package has for the cards of whoever leads its meeting. */
export function readFacilitation(template: Template, sections: Sections): Facilitation {
  const indicators = buildIndicators(itemsOfRole(template, sections, 'indicators'))
  return {
    indicators: indicators.map(({ id, number, title }) => ({ id, number, title })),
    questions: itemsOfRole(template, sections, 'questions'),
    recommendations: itemsOfRole(template, sections, 'recommendations'),
    techniques: itemsOfRole(template, sections, 'techniques'),
  }
}
