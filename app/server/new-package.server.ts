import type { RouterContextProvider } from 'react-router'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { initialSections } from '#app/domain/package/section-content.ts'
import type { Template } from '#app/domain/template/template.ts'
import { checkLine, type LineProblem } from '#app/domain/text/check-line.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { listEditions, type TemplateStore } from '#app/server/template-store.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { createPackage } from '#db/queries/packages.server.ts'
import { listPublishedTemplates } from '#db/queries/templates.server.ts'

/** One way to begin: a template for a kind of topic, or a ready package. */
export type Start = {
  readonly key: string
  readonly from: 'template' | 'example'
  readonly title: string
  readonly description: string
}

export type NewPackagePage = ClusterPage & {
  readonly starts: readonly Start[]
  readonly canMakeTemplates: boolean
}

type Beginning = Start & {
  /** A ready package brings its own title. */
  readonly ownTitle: string
  readonly begin: () => Omit<ClusterPackage, 'id' | 'title'>
}

/** Three statements. */
export async function loadNewPackage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  clusterId: string,
): Promise<NewPackagePage> {
  const page = await requireCluster(request, context, clusterId, 'write')
  const { db, templates } = context.get(servicesContext)
  const own = await listPublishedTemplates(db, clusterId)
  const beginnings = listBeginnings(templates, own, await readLocale(request))
  return {
    ...page,
    canMakeTemplates: page.cluster.role === 'owner',
    starts: beginnings.map(({ key, from, title, description }) => ({ key, from, title, description })),
  }
}

export type StartedPackage =
  | { readonly ok: true; readonly packageId: string }
  | { readonly ok: false; readonly problems: { readonly title?: LineProblem; readonly start?: 'missing' } }

/** Makes the package, with what the beginning puts into its sections, in one transaction. */
export async function startPackage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  clusterId: string,
  form: { readonly title: string; readonly start: string },
): Promise<StartedPackage> {
  const { account } = await requireCluster(request, context, clusterId, 'write')
  const { db, templates, now } = context.get(servicesContext)
  const own = await listPublishedTemplates(db, clusterId)
  const beginnings = listBeginnings(templates, own, await readLocale(request))
  const beginning = beginnings.find(({ key }) => key === form.start)
  const title = form.title.trim() || (beginning?.ownTitle ?? '')
  const problem = checkLine(title)
  if (!beginning || problem) {
    return { ok: false, problems: { title: problem ?? undefined, start: beginning ? undefined : 'missing' } }
  }
  const clusterPackage = { id: makeId(), title, ...beginning.begin() }
  const { accountId } = account
  const created = { clusterPackage, clusterId, accountId, at: now().toISOString(), activityId: makeId() }
  await db.transaction().execute((transaction) => createPackage(transaction, created))
  return { ok: true, packageId: clusterPackage.id }
}

/**
 * The cluster's own templates, those of the files in the reader's language, and every ready package: a package is written
 * in one language only.
 */
function listBeginnings(
  store: TemplateStore,
  own: readonly Template[],
  locale: Locale,
): readonly Beginning[] {
  const fromOwn = own.flatMap((template) =>
    beginningsOf(template).map((beginning) => ({
      ...beginning,
      title: `${template.title}: ${beginning.title}`,
    })),
  )
  const fromTemplates = listEditions(store, locale).flatMap(beginningsOf)
  const fromExamples = store.examples.map(
    ({ id, title, notice, kind, language, template, sections }): Beginning => ({
      key: `example/${id}`,
      from: 'example',
      title,
      description: notice,
      ownTitle: title,
      begin: () => ({ kind, language, template, notice, sections }),
    }),
  )
  return [...fromOwn, ...fromTemplates, ...fromExamples]
}

/** One for each kind of package that a template serves. */
function beginningsOf(template: Template): readonly Beginning[] {
  const { id, version, language } = template
  return template.kinds.map(({ kind, title, description }) => ({
    key: `template/${id}/${version}/${kind}`,
    from: 'template',
    title,
    description,
    ownTitle: '',
    begin: () => ({
      kind,
      language,
      template: { id, version },
      notice: '',
      sections: initialSections(template, kind),
    }),
  }))
}
