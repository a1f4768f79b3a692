import type { ReactNode } from 'react'

/** Words for those who listen; what is seen says the same by its place. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}
