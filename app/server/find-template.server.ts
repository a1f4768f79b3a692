import type { Template } from '#app/domain/template/template.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Services } from '#app/server/context.server.ts'
import { findTemplate } from '#app/server/template-store.server.ts'
import type { Database } from '#db/connection.server.ts'
import { findPublishedTemplate } from '#db/queries/templates.server.ts'

/** What a package says of the template it was made from. */
export type TemplateRef = {
  readonly clusterId: string
  readonly template: Pick<Template, 'id' | 'version'>
  readonly language: Locale
}

const mostRemembered = 50

/** A published version never changes, so it is read once. Forgotten oldest first. */
const remembered = new WeakMap<Database, Map<string, Template>>()

/**
 * The template of a package: among the files, or else among the published ones of its cluster. No statement, but one
 * when it is a cluster's own and was not asked for since the server started.
 */
export async function findTemplateFor(
  { db, templates }: Pick<Services, 'db' | 'templates'>,
  { clusterId, template, language }: TemplateRef,
): Promise<Template | undefined> {
  const file = findTemplate(templates, template, language)
  if (file) return file
  const known = remembered.get(db) ?? new Map<string, Template>()
  remembered.set(db, known)
  const { id, version } = template
  const key = `${clusterId} ${id} ${version}`
  const found = known.get(key) ?? (await findPublishedTemplate(db, { clusterId, id, version }))
  if (found) remember(known, key, found)
  return found
}

function remember(known: Map<string, Template>, key: string, template: Template): void {
  known.set(key, template)
  const [oldest] = known.keys()
  if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
}
