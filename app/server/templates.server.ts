import type { RouterContextProvider } from 'react-router'
import { copyTemplate } from '#app/domain/template/edit-template.ts'
import type { Template } from '#app/domain/template/template.ts'
import { checkLine, type LineProblem } from '#app/domain/text/check-line.ts'
import type { ClusterPage } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { requireTemplateOwner } from '#app/server/template-access.server.ts'
import { listEditions } from '#app/server/template-store.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { logActivity } from '#db/queries/activity.server.ts'
import {
  createTemplate,
  listClusterTemplates,
  listPublishedTemplates,
  type TemplateSummary,
} from '#db/queries/templates.server.ts'

type Context = Readonly<RouterContextProvider>

/** An own template: its newest version, and the one that new packages begin from. */
export type OwnTemplate = {
  readonly newest: TemplateSummary
  readonly published: TemplateSummary | null
}

/** A template to copy. */
export type TemplateSource = { readonly key: string; readonly title: string; readonly description: string }

export type TemplatesPage = ClusterPage & {
  readonly own: readonly OwnTemplate[]
  readonly sources: readonly TemplateSource[]
}

/** Four statements. */
export async function loadTemplatesPage(
  request: Request,
  context: Context,
  clusterId: string,
): Promise<TemplatesPage> {
  const page = await requireTemplateOwner(request, context, clusterId)
  const { db } = context.get(servicesContext)
  const versions = await listClusterTemplates(db, clusterId)
  const sources = await listSources(request, context, clusterId)
  return {
    ...page,
    own: groupVersions(versions),
    sources: sources.map((template) => ({
      key: keyOf(template),
      title: template.title,
      description: template.description,
    })),
  }
}

/** @param versions newest first */
function groupVersions(versions: readonly TemplateSummary[]): readonly OwnTemplate[] {
  const order = new Intl.Collator('da', { numeric: true })
  const ids = [...new Set(versions.map(({ id }) => id))]
  return ids
    .flatMap((id) => {
      const own = versions.filter((version) => version.id === id)
      const [newest] = own
      const published = own.find(({ status }) => status === 'published') ?? null
      return newest ? [{ newest, published }] : []
    })
    .toSorted((a, b) => order.compare(a.newest.title, b.newest.title))
}

/** The product's templates in the reader's language, and what the cluster has published. */
async function listSources(
  request: Request,
  context: Context,
  clusterId: string,
): Promise<readonly Template[]> {
  const { db, templates } = context.get(servicesContext)
  const files = listEditions(templates, await readLocale(request))
  return [...files, ...(await listPublishedTemplates(db, clusterId))]
}

function keyOf({ id, version }: Template): string {
  return `${id}/${version}`
}

export type CopiedTemplate =
  | { readonly ok: true; readonly templateId: string }
  | { readonly ok: false; readonly problems: { readonly title?: LineProblem; readonly source?: 'missing' } }

/** Makes a draft of the cluster's own from a template. */
export async function copyToOwn(
  request: Request,
  context: Context,
  clusterId: string,
  form: { readonly title: string; readonly source: string },
): Promise<CopiedTemplate> {
  const { account, cluster } = await requireTemplateOwner(request, context, clusterId)
  const sources = await listSources(request, context, clusterId)
  const source = sources.find((template) => keyOf(template) === form.source)
  const problem = checkLine(form.title)
  if (!source || problem) {
    return { ok: false, problems: { title: problem ?? undefined, source: source ? undefined : 'missing' } }
  }
  const { db, now } = context.get(servicesContext)
  const [id, title, at] = [makeOwnId(), form.title.trim(), now().toISOString()]
  const template = copyTemplate(source, { id, title, author: cluster.name })
  const { accountId } = account
  await db.transaction().execute(async (transaction) => {
    const basedOn = keyOf(source)
    await createTemplate(transaction, { clusterId, template, basedOn, accountId, at })
    await logTemplate(transaction, { clusterId, accountId, at, what: 'template-copied', detail: title })
  })
  return { ok: true, templateId: id }
}

/** Never the id of a template among the files: those are names, and this is drawn. */
function makeOwnId(): string {
  return `own-${makeId()}`
}

/** Notes in the log what was done with a template. `detail` is its title. */
export function logTemplate(
  db: Database,
  entry: {
    readonly clusterId: string
    readonly accountId: string
    readonly at: string
    readonly what: 'template-copied' | 'template-changed' | 'template-published' | 'template-continued'
    readonly detail: string
  },
): Promise<void> {
  return logActivity(db, { id: makeId(), packageId: null, ...entry })
}
