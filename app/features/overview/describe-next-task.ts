import type { OverviewData } from '#app/features/overview/overview-data.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

export type DescribedTask = {
  readonly title: string
  readonly text: string
  readonly action: string
  readonly href: string
}

/** The next task in the reader's words, and its address. */
export function describeNextTask(
  data: OverviewData,
  words: Catalogue['packages']['overview'],
): DescribedTask {
  const { next } = data.overview
  const base = `/pakker/${data.packageId}`
  const sent = data.round?.sent ?? 0
  const asked = data.round?.asked ?? 0
  switch (next.key) {
    case 'write-section': {
      const step = data.names[next.stepId]?.title ?? ''
      const section = data.names[next.sectionId]
      const { title, fill, text, action } = words.tasks[next.key]
      const href = `${base}/trin/${next.stepId}#${next.sectionId}`
      const say = section?.isText === false ? fill : title
      return { title: say(section?.title ?? ''), text: text(step), action: action(step), href }
    }
    case 'set-date':
    case 'finish-plan':
      return { ...words.tasks[next.key], href: `${base}/trin/${next.stepId}` }
    case 'add-practices':
      return { ...words.tasks[next.key], href: `/klynge/${data.clusterId}/praksis` }
    case 'open-collection': {
      const task = words.tasks[next.key]
      return { ...task, title: task.title(data.practiceCount), href: `${base}/dataindsamling` }
    }
    case 'await-answers': {
      const task = words.tasks[next.key]
      return { ...task, title: task.title(asked - sent), href: `${base}/dataindsamling` }
    }
    case 'close-collection': {
      const task = words.tasks[next.key]
      return { ...task, text: task.text(sent, asked), href: `${base}/dataindsamling` }
    }
    case 'get-handouts':
      return { ...words.tasks[next.key], href: `${base}/moedemateriale` }
    case 'follow-up':
      return { ...words.tasks[next.key], href: `${base}/resultater` }
  }
}
