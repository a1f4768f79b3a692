import type { RouterContextProvider } from 'react-router'
import type { Round } from '#app/domain/collection/round.ts'
import { readFacilitation } from '#app/domain/package/read-facilitation.ts'
import { readMeeting } from '#app/domain/package/overview.ts'
import { listReferences } from '#app/domain/package/list-references.ts'
import { buildRoleChoices, type RoleChoice } from '#app/domain/package/role-choices.ts'
import { contentOf, type Sections } from '#app/domain/package/section-content.ts'
import { sectionsOf, stepsOf } from '#app/domain/template/find-section.ts'
import type { Section, Step } from '#app/domain/template/template.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { memberCan, notFound, type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { listRecordSystems } from '#db/queries/practices.server.ts'
import { findLatestRound } from '#db/queries/rounds.server.ts'

/** One step with everything its sheet needs; 404 for a step the template does not have. One statement of its own, two with indicators. */
export async function loadStepPage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly packageId: string; readonly stepId: string },
) {
  const page = await requirePackage(request, context, params.packageId)
  const round = await findLatestRound(context.get(servicesContext).db, params.packageId)
  const { kind, sections, title } = page.clusterPackage
  const steps = stepsOf(page.template, kind)
  const place = steps.findIndex((one) => one.id === params.stepId)
  const step = steps[place]
  if (!step) throw notFound()
  return {
    accountId: page.account.accountId,
    packageId: params.packageId,
    packageTitle: title,
    clusterName: page.clusterName,
    facts: { ...buildFacts(page, step, round), recordSystems: await listSystems(page, step, context) },
    canWrite: memberCan(page.role, 'write'),
    step: { ...linkTo(step, place), intro: step.intro, count: steps.length },
    previous: linkTo(steps[place - 1], place - 1),
    next: linkTo(steps[place + 1], place + 1),
    sections: step.sections.map((section) => ({
      section,
      content: contentOf(section, sections),
      revision: page.revisions[section.id] ?? 0,
    })),
    references: findReferences(steps, params.packageId, sections),
    choices: listChoices(sectionsOf(page.template, kind), sections),
  }
}

/** What sections need to know of the package as a whole. */
function buildFacts({ template, clusterPackage }: PackagePage, { sections }: Step, round: Round | undefined) {
  const { id, language } = clusterPackage
  const hasProgramme = sections.some((section) => section.type === 'list' && section.role === 'programme')
  return {
    packageId: id,
    language,
    meeting: readMeeting(template, clusterPackage),
    frozenOn: round?.openedAt ? danishDay(round.openedAt) : null,
    facilitation: hasProgramme ? readFacilitation(template, clusterPackage.sections) : null,
  }
}

/** Whose steps can be written, where there are any to write. */
async function listSystems(page: PackagePage, step: Step, context: Readonly<RouterContextProvider>) {
  const hasIndicators = step.sections.some((one) => one.type === 'list' && one.role === 'indicators')
  if (!hasIndicators) return { offered: [], ofPractices: [] }
  const { db } = context.get(servicesContext)
  const ofPractices = await listRecordSystems(db, page.clusterId)
  return { offered: page.template.recordSystems, ofPractices }
}

function linkTo(step: Step, place: number): { id: string; number: number; title: string }
function linkTo(step: Step | undefined, place: number): { id: string; number: number; title: string } | null
function linkTo(step: Step | undefined, place: number) {
  return step ? { id: step.id, number: place + 1, title: step.title } : null
}

/** The package's references, whatever step they are written in. */
function findReferences(steps: readonly Step[], packageId: string, sections: Sections) {
  for (const { id, sections: all } of steps) {
    const section = all.find((one) => one.type === 'list' && one.role === 'references')
    const content = section && contentOf(section, sections)
    if (content?.type !== 'list') continue
    const address = `/pakker/${packageId}/trin/${id}#afsnit-${section?.id}`
    return { items: listReferences(content.items), address }
  }
  return { items: [], address: null }
}

/** Every list of the package that has a role: its items may be chosen in another list or form. */
function listChoices(
  all: readonly Section[],
  sections: Sections,
): { readonly [role: string]: readonly RoleChoice[] } {
  return Object.fromEntries(
    all.flatMap((section) => {
      if (section.type !== 'list' || section.role === undefined) return []
      const content = contentOf(section, sections)
      return content.type === 'list' ? [[section.role, buildRoleChoices(section, content.items)]] : []
    }),
  )
}
