import { useEffect } from 'react'
import { useReportProgress } from '#app/components/live-progress.tsx'
import { factsOf } from '#app/features/step-editor/known-facts.ts'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { sectionStates } from '#app/domain/package/section-content.ts'

/** Tells the rail how far this step has come, each time a section's state changes. */
export function useTellProgress(page: StepPage, contents: Contents): void {
  const report = useReportProgress()
  const states = page.sections
    .map(({ section, content }) => factsOf(section, contents[section.id] ?? content).state)
    .join(' ')
  useEffect(() => {
    const byPlace = states.split(' ')
    const sections = page.sections.map(({ section }, index) => ({
      section,
      state: sectionStates.find((state) => state === byPlace[index]) ?? 'empty',
    }))
    const counted = sections.filter(({ section }) => section.optional !== true)
    report({
      stepId: page.step.id,
      written: counted.filter(({ state }) => state === 'written').length,
      standard: counted.filter(({ state }) => state === 'standard').length,
      total: counted.length,
      sections: sections.map(({ section, state }) => ({ id: section.id, state })),
    })
  }, [report, page, states])
}
