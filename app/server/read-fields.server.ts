/** The text fields of a posted form by name, the last where a name stands twice. Files are ignored. */
export async function readFields(request: Request): Promise<ReadonlyMap<string, string>> {
  const form = await request.formData()
  return new Map(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  )
}
