import { checkIndicator } from '#app/domain/indicator/check-indicator.ts'
import { numberIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { findSectionByRole } from '#app/domain/template/find-section.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { parseIsoDay } from '#app/domain/text/calendar.ts'

/** Where in the package something is written. */
export type Place = { readonly stepId: string; readonly sectionId: string }

/** What stands in the way of asking the practices. */
export type OpeningProblem =
  | { readonly kind: 'no-practices' }
  | { readonly kind: 'no-indicators'; readonly place: Place | null }
  | {
      readonly kind: 'incomplete'
      readonly number: string
      readonly title: string
      readonly missing: readonly Bilingual[]
      readonly place: Place | null
    }

/** Everything that must be written before a round can open; none when it can. */
export function checkOpening(
  template: Template,
  { sections }: Pick<ClusterPackage, 'sections'>,
  practiceCount: number,
): readonly OpeningProblem[] {
  const items = itemsOfRole(template, sections, 'indicators')
  const numbers = numberIndicators(items)
  const place = findPlace(template)
  return [
    ...(items.length === 0 ? [{ kind: 'no-indicators' as const, place }] : []),
    ...items.flatMap((item, index) => {
      const missing = checkIndicator(item).map(({ message }) => message)
      if (missing.length === 0) return []
      const number = numbers[index] ?? ''
      return [{ kind: 'incomplete' as const, number, title: item.title ?? '', missing, place }]
    }),
    ...(practiceCount === 0 ? [{ kind: 'no-practices' as const }] : []),
  ]
}

function findPlace(template: Template): Place | null {
  const section = findSectionByRole(template, 'indicators')
  const step = template.steps.find(({ sections }) => sections.some(({ id }) => id === section?.id))
  return section && step ? { stepId: step.id, sectionId: section.id } : null
}

export type DeadlineProblem = 'missing' | 'past'

/**
 * @param deadline as typed
 * @param today ISO day: a deadline today is allowed
 */
export function checkDeadline(deadline: string, today: string): DeadlineProblem | null {
  if (!parseIsoDay(deadline)) return 'missing'
  return deadline < today ? 'past' : null
}
