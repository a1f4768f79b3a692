import { nextVersion } from '#app/domain/template/edit-template.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import { wholeTemplate } from '#app/domain/template/place.ts'
import type { Services } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import type { TemplateVisit } from '#app/server/template-access.server.ts'
import type { TemplateOutcome } from '#app/server/template-jobs.server.ts'
import { logTemplate } from '#app/server/templates.server.ts'
import { isUniqueViolation } from '#db/errors.server.ts'
import { createTemplate, publishTemplate } from '#db/queries/templates.server.ts'

const done: TemplateOutcome = { did: 'done', at: wholeTemplate }

/** Publishes the draft as it was seen, unless it has faults: packages can be begun from it, and it never changes again. */
export async function publishOwn(
  services: Services,
  { stored, cluster, account }: TemplateVisit,
  baseRevision: number,
): Promise<TemplateOutcome> {
  const { id, version, title, template } = stored
  if (!parseTemplate(template, services.templates.schema).ok) return { did: 'faulty' }
  const [clusterId, at] = [cluster.id, services.now().toISOString()]
  const { accountId } = account
  const published = await services.db.transaction().execute(async (db) => {
    if (!(await publishTemplate(db, { clusterId, id, version }, baseRevision, at))) return false
    const detail = `${title} (${version})`
    await logTemplate(db, { clusterId, accountId, at, what: 'template-published', detail })
    return true
  })
  return published ? done : { did: 'stale', typed: {}, sent: 'other' }
}

/** The next version as a draft. Packages that were made from the published one keep it. */
export async function continueTemplate(
  services: Services,
  { stored, cluster, account }: TemplateVisit,
): Promise<TemplateOutcome> {
  if (stored.status !== 'published') throw notFound()
  const [clusterId, at] = [cluster.id, services.now().toISOString()]
  const { accountId } = account
  const template = nextVersion(stored.template)
  const basedOn = `${stored.id}/${stored.version}`
  try {
    await services.db.transaction().execute(async (db) => {
      await createTemplate(db, { clusterId, template, basedOn, accountId, at })
      const detail = `${stored.title} (${template.version})`
      await logTemplate(db, { clusterId, accountId, at, what: 'template-continued', detail })
    })
  } catch (error) {
    // Two owners at once: the other one's draft is there, and it is the same.
    if (!isUniqueViolation(error)) throw error
  }
  return done
}
