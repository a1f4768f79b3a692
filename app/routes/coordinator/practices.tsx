import { data } from 'react-router'
import type { Route } from './+types/practices.ts'
import { type TypedPractice } from '#app/domain/cluster/practice.ts'
import { PracticesScreen } from '#app/features/cluster/practices-screen.tsx'
import {
  addPastedPractices,
  dropPractice,
  loadPractices,
  savePractice,
} from '#app/server/practices.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const page = await loadPractices(request, context, params.clusterId)
  const editing = new URL(request.url).searchParams.get('ret')
  return { ...page, editing: page.canChange ? editing : null }
}

/** What happened, for the sentence on top of the list, or what was wrong and what was typed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readFields(request)
  const job = form.get('job')
  if (job === 'paste') return paste(request, context, params.clusterId, form.get('lines') ?? '')
  if (job === 'remove') return remove(request, context, params.clusterId, form.get('id') ?? '')
  return save(request, context, params.clusterId, form)
}

type Context = Route.ActionArgs['context']
type Fields = ReadonlyMap<string, string>

async function save(request: Request, context: Context, clusterId: string, form: Fields) {
  const practiceId = form.get('id') || null
  const typed = readTyped(form)
  const saved = await sayWhenFull(
    savePractice(request, context, clusterId, typed, practiceId),
    Object.values(typed),
  )
  if (!saved.ok) {
    return data({ did: 'refused', problems: saved.problems, typed, practiceId } as const, { status: 422 })
  }
  const { name } = saved
  return form.get('job') === 'restore'
    ? ({ did: 'restored', name } as const)
    : ({ did: 'saved', name } as const)
}

async function paste(request: Request, context: Context, clusterId: string, lines: string) {
  const outcome = await sayWhenFull(addPastedPractices(request, context, clusterId, lines), [lines])
  if (outcome.ok) return { did: 'pasted', count: outcome.count } as const
  return data({ did: 'not-pasted', faults: outcome.faults, lines } as const, { status: 422 })
}

async function remove(request: Request, context: Context, clusterId: string, id: string) {
  const { ok, practice } = await sayWhenFull(dropPractice(request, context, clusterId, id))
  return ok ? ({ did: 'removed', practice } as const) : ({ did: 'kept', practice } as const)
}

function readTyped(form: Fields): TypedPractice {
  const read = (field: keyof TypedPractice) => form.get(field) ?? ''
  return {
    name: read('name'),
    number: read('number'),
    doctors: read('doctors'),
    listSize: read('listSize'),
    email: read('email'),
    recordSystem: read('recordSystem'),
  }
}

export default function Practices({ loaderData, actionData }: Route.ComponentProps) {
  return <PracticesScreen page={loaderData} outcome={actionData} />
}
