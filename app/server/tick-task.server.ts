import type { RouterContextProvider } from 'react-router'
import { contentOf } from '#app/domain/package/section-content.ts'
import { findSectionByRole } from '#app/domain/template/find-section.ts'
import type { SectionContent, Template } from '#app/domain/template/template.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { notFound, requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { saveSectionText } from '#app/server/save-section.server.ts'

/** A colleague may save the plan at the same moment; a tick fits on any newer version of it. */
const mostTries = 3

export type Tick = { readonly taskId: string; readonly done: boolean }

/** Whether the template's plan has a place for "done". */
export function canTick(template: Template): boolean {
  return findSectionByRole(template, 'tasks')?.itemSchema.properties?.['done'] !== undefined
}

/** Marks a task of the plan as done or not: an ordinary save of its section, with revision and history. */
export async function tickTask(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  tick: Tick,
): Promise<void> {
  const page = await requirePackage(request, context, packageId)
  requireRight(page, 'write')
  const section = findSectionByRole(page.template, 'tasks')
  if (!section || !canTick(page.template)) throw notFound()
  const target = { packageId, clusterId: page.clusterId, accountId: page.account.accountId, section }
  const content = contentOf(section, page.clusterPackage.sections)
  let newest = { revision: page.revisions[section.id] ?? 0, content }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const save = { baseRevision: newest.revision, content: withTick(newest.content, tick), setAside: [] }
    const answer = await saveSectionText(context.get(servicesContext), target, save)
    if (answer.status === 'saved' || answer.status === 'merged') return
    if (answer.status === 'refused') throw notFound()
    newest = answer
  }
  throw new Error('The plan was saved by others each time a task was ticked')
}

function withTick(content: SectionContent, { taskId, done }: Tick): SectionContent {
  if (content.type !== 'list') throw new Error('A plan is a list')
  return { type: 'list', items: content.items.map((item) => (item.id === taskId ? { ...item, done } : item)) }
}
