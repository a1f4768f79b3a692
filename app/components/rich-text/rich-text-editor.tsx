import type { EditorView } from '@tiptap/pm/view'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useActiveEditor } from '#app/components/rich-text/active-editor.tsx'
import { buildTextChange } from '#app/components/rich-text/apply-text.ts'
import { fromEditor, toEditor } from '#app/components/rich-text/editor-text.ts'
import { buildExtensions } from '#app/components/rich-text/extensions.ts'
import { useImageTaking } from '#app/components/rich-text/image-uploads.tsx'
import styles from './rich-text.module.css'
import { RichTextView } from '#app/components/rich-text-view.tsx'
import type { RichText } from '#app/domain/text/rich-text.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/**
 * Rich text to write in. It keeps its own text and tells every change. A new `epoch` puts `text` in from outside, which
 * can be undone like anything typed; a new `merges` takes in what others wrote, which stays when the writer undoes.
 * Until the browser is ready the text stands there to read.
 */
export function RichTextEditor({
  text,
  epoch,
  merges = 0,
  isActive,
  onChange,
  label,
  placeholder,
  headingBase,
}: {
  text: RichText
  epoch: number
  merges?: number
  /** The toolbar works on this text. */
  isActive: boolean
  onChange: (text: RichText) => void
  label: string
  placeholder: string
  headingBase: number
}) {
  const { activate, toolbarRef } = useActiveEditor()
  const { texts: words } = useCatalogue()
  const [extensions] = useState(() => buildExtensions(placeholder, headingBase, words.tick))
  const [content] = useState(() => toEditor(text))
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: styles.writing ?? '',
      },
      handleKeyDown: (_: EditorView, event: KeyboardEvent) => {
        if (event.key !== 'F10' || !event.altKey) return false
        toolbarRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
        return true
      },
    }),
    [label, toolbarRef],
  )
  const editor = useEditor({
    extensions,
    content,
    editorProps,
    immediatelyRender: false,
    injectCSS: false,
    onUpdate: ({ editor: changed }) => onChange(fromEditor(changed.getJSON())),
  })
  useArrivals(editor, { text, epoch, merges })
  useImageTaking(editor)
  useEffect(() => {
    if (!isActive) return
    activate(editor)
    return () => activate(null)
  }, [isActive, activate, editor])
  return (
    <div className={styles.text}>
      {editor ? (
        <EditorContent editor={editor} />
      ) : (
        <div className={styles.writing}>
          <RichTextView blocks={text.content} headingBase={headingBase} />
          {text.content.length === 0 && <p className={styles.placeholder}>{placeholder}</p>}
        </div>
      )}
    </div>
  )
}

/** Puts what comes from outside into the text, and leaves the cursor where it is. */
function useArrivals(
  editor: Editor | null,
  { text, epoch, merges }: { readonly text: RichText; readonly epoch: number; readonly merges: number },
): void {
  const shown = useRef({ epoch, merges })
  useEffect(() => {
    const isOwn = shown.current.epoch !== epoch
    if (!editor || (!isOwn && shown.current.merges === merges)) return
    shown.current = { epoch, merges }
    const change = buildTextChange(editor.state, text)
    editor.view.dispatch(change.setMeta('addToHistory', isOwn).setMeta('preventUpdate', true))
  }, [editor, epoch, merges, text])
}
