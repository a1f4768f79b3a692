import type { RouterContextProvider } from 'react-router'
import { type ExplainedFault, explainFaults } from '#app/domain/template/explain-faults.ts'
import { findSection } from '#app/domain/template/find-section.ts'
import { type Addition, findAddition, listAdditions, settingsOfNew } from '#app/domain/template/new-part.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import { settingsOf } from '#app/domain/template/part-settings.ts'
import { nearestPlace, parsePlace, type Place, placeExists } from '#app/domain/template/place.ts'
import { canRemove } from '#app/domain/template/remove-part.ts'
import { findField } from '#app/domain/template/section-fields.ts'
import type { Setting } from '#app/domain/template/settings.ts'
import {
  buildOutline,
  listParts,
  namePath,
  type Outline,
  type PartName,
} from '#app/domain/template/template-outline.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { ClusterPage } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { requireTemplate } from '#app/server/template-access.server.ts'
import type { TemplateSummary } from '#db/queries/templates.server.ts'

/** The chosen part: the way to it, what can be set, what lies in it, and what can be put into it. */
export type TemplatePanel = {
  readonly path: readonly PartName[]
  readonly settings: readonly Setting[]
  readonly lists: ReturnType<typeof listParts>
  readonly additions: readonly Addition[]
  /** The part that is being added, with what must be said about it. */
  readonly adding: { readonly addition: Addition; readonly settings: readonly Setting[] } | null
  readonly canRemove: boolean
  /** A field that the app reads by its role. */
  readonly isCore: boolean
}

export type TemplateEditorPage = ClusterPage & {
  readonly summary: TemplateSummary
  readonly outline: Outline
  readonly panel: TemplatePanel
  readonly faults: readonly ExplainedFault[]
  /** Whether the latest change can be taken back. */
  readonly canUndo: boolean
  /** False: the part of the address is gone, and what lay around it is shown. */
  readonly isPlaceThere: boolean
}

/** What the address points at: `?del=` the part, `?ny=` the kind of part to add to it. */
export type TemplateView = { readonly place: Place; readonly adding: string }

export function readView(request: Request): TemplateView {
  const { searchParams } = new URL(request.url)
  return { place: parsePlace(searchParams.get('del') ?? ''), adding: searchParams.get('ny') ?? '' }
}

/** Three statements. */
export async function loadTemplateEditor(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly clusterId: string; readonly templateId: string },
): Promise<TemplateEditorPage> {
  const { account, cluster, stored } = await requireTemplate(request, context, params)
  const { template, previous, ...summary } = stored
  const { schema } = context.get(servicesContext).templates
  const parsed = parseTemplate(template, schema)
  const view = readView(request)
  return {
    account,
    cluster,
    summary,
    outline: buildOutline(template),
    panel: buildPanel(template, view),
    faults: parsed.ok ? [] : explainFaults(template, parsed.faults),
    canUndo: previous !== null,
    isPlaceThere: placeExists(template, view.place),
  }
}

function buildPanel(template: Template, view: TemplateView): TemplatePanel {
  const place = nearestPlace(template, view.place)
  const addition = findAddition(template, place, view.adding)
  return {
    path: namePath(template, place),
    settings: settingsOf(template, place),
    lists: listParts(template, place),
    additions: listAdditions(template, place),
    adding: addition ? { addition, settings: settingsOfNew(template, addition) } : null,
    canRemove: canRemove(template, place),
    isCore: isCoreField(template, place),
  }
}

function isCoreField(template: Template, place: Place): boolean {
  const section = place.part === 'field' ? findSection(template, place.section) : undefined
  return place.part === 'field' && section !== undefined && findField(section, place.field)?.isCore === true
}
