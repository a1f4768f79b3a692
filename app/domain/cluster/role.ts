/** What a person may do in a cluster, the most first. One person has one role; an owner's holds all the others. */
export const roles = ['owner', 'editor', 'data', 'reader'] as const

export type Role = (typeof roles)[number]

/** A role out of a form's field; null for anything else. */
export function parseRole(text: string): Role | null {
  return roles.find((role) => role === text) ?? null
}
