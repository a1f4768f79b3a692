import type { RouterContextProvider } from 'react-router'
import { computeProgress } from '#app/domain/package/section-content.ts'
import { stepsOf } from '#app/domain/template/find-section.ts'
import { requirePackage } from '#app/server/package-access.server.ts'

/** What stands around every page of a package: its names, and how far each step has come. No statements of its own. */
export async function loadPackageShell(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
) {
  const page = await requirePackage(request, context, packageId)
  const { kind, sections, title } = page.clusterPackage
  const progress = computeProgress(page.template, kind, sections)
  return {
    packageId,
    title,
    clusterName: page.clusterName,
    isDemo: page.isDemo,
    savedAt: page.savedAt,
    steps: stepsOf(page.template, kind).map((step, index) => ({
      id: step.id,
      title: step.title,
      written: progress[index]?.written ?? 0,
      standard: progress[index]?.standard ?? 0,
      total: progress[index]?.total ?? 0,
      sections: progress[index]?.sections.map(({ state }) => state) ?? [],
    })),
  }
}
