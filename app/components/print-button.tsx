import { useSyncExternalStore } from 'react'
import { Button } from '#app/ui/button.tsx'

/** Prints the page by script; without one it is not there, and the browser's own menu prints. */
export function PrintButton({ children }: { children: string }) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!hasScript) return null
  return (
    <Button icon="print" onClick={() => window.print()}>
      {children}
    </Button>
  )
}

/** Whether there is a script does not change while the page stands. */
function never(): () => void {
  return () => undefined
}
