import type { Editor } from '@tiptap/react'
import { createContext, type ReactNode, type RefObject, useContext, useMemo, useRef, useState } from 'react'

/** One toolbar serves all texts of a page: it acts on the one in the section in use. */
export type ActiveEditor = {
  readonly editor: Editor | null
  readonly activate: (editor: Editor | null) => void
  readonly toolbarRef: RefObject<HTMLDivElement | null>
}

const ActiveEditorContext = createContext<ActiveEditor | undefined>(undefined)

export function ActiveEditorProvider({ children }: { children: ReactNode }) {
  const [editor, activate] = useState<Editor | null>(null)
  const toolbarRef = useRef<HTMLDivElement>(null)
  const value = useMemo(() => ({ editor, activate, toolbarRef }), [editor])
  return <ActiveEditorContext value={value}>{children}</ActiveEditorContext>
}

export function useActiveEditor(): ActiveEditor {
  const active = useContext(ActiveEditorContext)
  if (!active) throw new Error('An editor stands inside an ActiveEditorProvider')
  return active
}
