/**
 * The text fields of a posted form by name, the last where a name stands twice. Files are ignored, and a body that is
 * no form has no fields.
 */
export async function readFields(request: Request): Promise<ReadonlyMap<string, string>> {
  const form = await readForm(request)
  return new Map(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  )
}

/** The whole posted form; an empty one where the body is none. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    if (error instanceof TypeError) return new FormData()
    throw error
  }
}
