import type { RouterContextProvider } from 'react-router'
import { readTypedForm, type TypedForm } from '#app/domain/collection/form-fields.ts'
import { clientAddress } from '#app/server/client-address.server.ts'
import { connectionContext } from '#app/server/context.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'

/** Which link a request came by, and from where. */
export function readVisit(request: Request, context: Readonly<RouterContextProvider>, token: string): Visit {
  return { token, sender: clientAddress(request, context.get(connectionContext)) }
}

/** A posted form: what was typed, and which button was pressed. */
export type PracticePost = { readonly typed: TypedForm; readonly fields: ReadonlyMap<string, string> }

export async function readPracticePost(request: Request): Promise<PracticePost> {
  const fields = await readFields(request)
  return { typed: readTypedForm(fields), fields }
}

/** A practice's pages belong to whoever holds the link: no cache may keep them, no search engine may list them. */
export const practiceHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
} as const
