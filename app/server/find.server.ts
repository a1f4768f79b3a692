import type { RouterContextProvider } from 'react-router'
import { findText, type FoundSection } from '#app/domain/package/find-text.ts'
import { requirePackage } from '#app/server/package-access.server.ts'

const longestQuery = 100

export type FindPage = {
  readonly packageId: string
  readonly packageTitle: string
  readonly query: string
  readonly found: readonly FoundSection[]
}

/** Where the words of the address (`?q=`) stand in the package. No statements of its own. */
export async function loadFind(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<FindPage> {
  const { template, clusterPackage } = await requirePackage(request, context, packageId)
  const query = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, longestQuery)
  const found = findText(template, clusterPackage, query)
  return { packageId, packageTitle: clusterPackage.title, query, found }
}
