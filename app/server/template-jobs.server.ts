import { move } from '#app/domain/template/move-part.ts'
import { addPart, findAddition, settingsOfNew } from '#app/domain/template/new-part.ts'
import { applySettings, settingsOf } from '#app/domain/template/part-settings.ts'
import { nearestPlace, parentOf, parsePlace, type Place, placeExists } from '#app/domain/template/place.ts'
import { canRemove, remove } from '#app/domain/template/remove-part.ts'
import {
  checkSettings,
  type Setting,
  settingNames,
  type SettingProblems,
  tidySettings,
  type TypedSettings,
} from '#app/domain/template/settings.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Services } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { continueTemplate, publishOwn } from '#app/server/publish-template.server.ts'
import type { TemplateVisit } from '#app/server/template-access.server.ts'
import type { TemplateView } from '#app/server/template-editor.server.ts'
import { logTemplate } from '#app/server/templates.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { saveTemplate } from '#db/queries/templates.server.ts'

/** What came of a button in the editor. `done` goes on to a part; everything else is told on the page. */
export type TemplateOutcome =
  | { readonly did: 'done'; readonly at: Place }
  | { readonly did: 'refused'; readonly problems: SettingProblems; readonly typed: TypedSettings }
  /** Somebody changed the template since the page was opened; what was typed is not stored. */
  | { readonly did: 'stale'; readonly typed: TypedSettings; readonly sent: 'save' | 'add' | 'other' }
  | { readonly did: 'faulty' }

export type TemplatePost = {
  readonly services: Services
  readonly visit: TemplateVisit
  readonly view: TemplateView
  readonly fields: ReadonlyMap<string, string>
}

type Job = (post: TemplatePost) => Promise<TemplateOutcome>

/** By the name of the button that was pressed. */
const jobs: { readonly [intent: string]: Job } = {
  save: saveSettings,
  add: addToPart,
  up: (post) => changePart(post, (template, place) => ({ template: move(template, place, -1), at: null })),
  down: (post) => changePart(post, (template, place) => ({ template: move(template, place, 1), at: null })),
  remove: (post) => changePart(post, removePart),
  undo: undoLatest,
  publish: ({ services, visit, fields }) => publishOwn(services, visit, readRevision(fields)),
  continue: ({ services, visit }) => continueTemplate(services, visit),
}

/** Does what the pressed button says; 404 for a button that the page does not have. */
export async function doTemplateJob(post: TemplatePost): Promise<TemplateOutcome> {
  const intent = post.fields.get('intent') ?? ''
  const job = Object.hasOwn(jobs, intent) ? jobs[intent] : undefined
  if (!job) throw notFound()
  return job(post)
}

async function saveSettings(post: TemplatePost): Promise<TemplateOutcome> {
  const { template } = post.visit.stored
  const { place } = post.view
  if (isStale(post)) return { did: 'stale', typed: readTyped(post.fields), sent: 'save' }
  if (!placeExists(template, place)) throw notFound()
  const read = readSettings(settingsOf(template, place), post.fields)
  if (!read.ok) return read.refused
  return store(post, applySettings(template, place, read.typed, makeId), place)
}

async function addToPart(post: TemplatePost): Promise<TemplateOutcome> {
  const { template } = post.visit.stored
  const { place, adding } = post.view
  if (isStale(post)) return { did: 'stale', typed: readTyped(post.fields), sent: 'add' }
  const addition = findAddition(template, place, adding)
  if (!addition || !placeExists(template, place)) throw notFound()
  const read = readSettings(settingsOfNew(template, addition), post.fields)
  if (!read.ok) return read.refused
  const added = addPart(template, place, addition, read.typed, makeId)
  return store(post, added.template, added.place)
}

type ReadSettings =
  | { readonly ok: true; readonly typed: TypedSettings }
  | { readonly ok: false; readonly refused: TemplateOutcome }

function readSettings(settings: readonly Setting[], fields: ReadonlyMap<string, string>): ReadSettings {
  const typed = tidySettings(settings, readTyped(fields))
  const problems = checkSettings(settings, typed)
  if (Object.keys(problems).length === 0) return { ok: true, typed }
  return { ok: false, refused: { did: 'refused', problems, typed: readTyped(fields) } }
}

type Change = (template: Template, place: Place) => { readonly template: Template; readonly at: Place | null }

/** A change of the part named by the button's row; the page stays where it was unless the change says where to go. */
async function changePart(post: TemplatePost, change: Change): Promise<TemplateOutcome> {
  if (isStale(post)) return { did: 'stale', typed: {}, sent: 'other' }
  const { template } = post.visit.stored
  const place = parsePlace(post.fields.get('part') ?? '')
  if (!placeExists(template, place)) throw notFound()
  const changed = change(template, place)
  return store(post, changed.template, changed.at ?? post.view.place)
}

function removePart(template: Template, place: Place): ReturnType<Change> {
  if (!canRemove(template, place)) throw notFound()
  return { template: remove(template, place), at: parentOf(template, place) }
}

async function undoLatest(post: TemplatePost): Promise<TemplateOutcome> {
  const { previous } = post.visit.stored
  if (isStale(post)) return { did: 'stale', typed: {}, sent: 'other' }
  if (!previous) throw notFound()
  return store(post, previous, nearestPlace(previous, post.view.place))
}

/** Template and log together, or nothing of it. An edit that changes nothing is not stored. */
async function store(
  { services, visit, fields }: TemplatePost,
  template: Template,
  at: Place,
): Promise<TemplateOutcome> {
  if (template === visit.stored.template) return { did: 'done', at }
  const clusterId = visit.cluster.id
  const { accountId } = visit.account
  const now = services.now().toISOString()
  const saved = await services.db.transaction().execute(async (db) => {
    const write = { clusterId, template, accountId, at: now }
    if (!(await saveTemplate(db, write, visit.stored.revision))) return false
    const detail = template.title
    await logTemplate(db, { clusterId, accountId, at: now, what: 'template-changed', detail })
    return true
  })
  return saved ? { did: 'done', at } : { did: 'stale', typed: readTyped(fields), sent: 'other' }
}

function isStale({ visit, fields }: TemplatePost): boolean {
  return visit.stored.status !== 'draft' || visit.stored.revision !== readRevision(fields)
}

function readRevision(fields: ReadonlyMap<string, string>): number {
  return Number(fields.get('revision') ?? '')
}

function readTyped(fields: ReadonlyMap<string, string>): TypedSettings {
  return Object.fromEntries(
    settingNames.flatMap((name) => {
      const words = fields.get(name)
      return words === undefined ? [] : [[name, words]]
    }),
  )
}
