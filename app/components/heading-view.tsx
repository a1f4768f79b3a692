import type { ReactNode } from 'react'

type HeadingViewProps = {
  /** 1–6; anything deeper is 6. */
  readonly level: number
  readonly id?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** A heading whose level follows from where it stands. */
export function HeadingView({ level, id, className, children }: HeadingViewProps) {
  const Tag = tags[Math.min(6, Math.max(1, level)) - 1] ?? 'h6'
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  )
}
