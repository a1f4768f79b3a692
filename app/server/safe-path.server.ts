/** An address of this app, or the front page: a form field must not send anybody elsewhere. */
export function safePath(path: FormDataEntryValue | null): string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/'
}
