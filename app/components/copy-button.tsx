import { useState, useSyncExternalStore } from 'react'
import { Button } from '#app/ui/button.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** Copies a text by script; without one it is not there, and the field beside it can be copied by hand. */
export function CopyButton({
  text,
  label,
  context = '',
  done,
  icon,
}: {
  text: string
  label: string
  /** Heard after the label, where several buttons say the same. */
  context?: string
  done: string
  icon: IconName
}) {
  const [copied, setCopied] = useState('')
  const canCopy = useSyncExternalStore(never, hasClipboard, () => false)
  if (!canCopy) return null
  const isCopied = copied === text
  return (
    <>
      <Button
        size="dense"
        icon={isCopied ? 'check' : icon}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
      >
        {isCopied ? done : label}
        <VisuallyHidden>{context}</VisuallyHidden>
      </Button>
      <output className="visually-hidden">{isCopied ? done : ''}</output>
    </>
  )
}

function hasClipboard(): boolean {
  return 'clipboard' in navigator
}

/** Whether a browser can copy does not change while the page stands. */
function never(): () => void {
  return () => undefined
}
