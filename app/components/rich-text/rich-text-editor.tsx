import type { EditorView } from '@tiptap/pm/view'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useActiveEditor } from '#app/components/rich-text/active-editor.tsx'
import { fromEditor, toEditor } from '#app/components/rich-text/editor-text.ts'
import { buildExtensions } from '#app/components/rich-text/extensions.ts'
import styles from './rich-text.module.css'
import { RichTextView } from '#app/components/rich-text-view.tsx'
import type { RichText } from '#app/domain/text/rich-text.ts'

/**
 * Rich text to write in. It keeps its own text and tells every change; a new `epoch` puts `text` in from outside, which
 * can be undone like anything typed. Until the browser is ready the text stands there to read.
 */
export function RichTextEditor({
  text,
  epoch,
  isActive,
  onChange,
  label,
  placeholder,
  headingBase,
}: {
  text: RichText
  epoch: number
  /** The toolbar works on this text. */
  isActive: boolean
  onChange: (text: RichText) => void
  label: string
  placeholder: string
  headingBase: number
}) {
  const { activate, toolbarRef } = useActiveEditor()
  const [extensions] = useState(() => buildExtensions(placeholder, headingBase))
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
  const shown = useRef(epoch)
  useEffect(() => {
    if (!editor || shown.current === epoch) return
    shown.current = epoch
    editor.commands.setContent(toEditor(text), { emitUpdate: false })
  }, [editor, epoch, text])
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
