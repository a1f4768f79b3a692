import type { RouterContextProvider } from 'react-router'

/**
 * Makes a loader's read shared by every loader of one request: a page's parent and child ask for the same thing and
 * the database is asked once. Only GET is remembered, because after an action the same request reads again, and must
 * see what the action wrote.
 */
export function createRequestCache<Value>() {
  const remembered = new WeakMap<object, Map<string, Promise<Value>>>()
  return (
    request: Request,
    context: Readonly<RouterContextProvider>,
    key: string,
    load: () => Promise<Value>,
  ): Promise<Value> => {
    if (request.method !== 'GET') return load()
    const values = remembered.get(context) ?? new Map<string, Promise<Value>>()
    remembered.set(context, values)
    const value = values.get(key) ?? load()
    values.set(key, value)
    return value
  }
}
