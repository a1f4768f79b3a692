import type { Editor } from '@tiptap/react'
import { useRef } from 'react'
import { useImageUploads } from '#app/components/rich-text/image-uploads.tsx'
import { ToolButton } from '#app/components/rich-text/tool-button.tsx'
import styles from './toolbar.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** Fetches a picture from the computer. */
export function ImageTool({
  editor,
  isStop,
  onStop,
}: {
  editor: Editor | null
  isStop: boolean
  onStop: () => void
}) {
  const words = useCatalogue().texts.image
  const { add, state } = useImageUploads()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <ToolButton
        label={words.tool}
        icon="picture"
        isPressed={undefined}
        isPossible={editor !== null && add !== null && state !== 'busy'}
        isStop={isStop}
        onStop={onStop}
        onUse={() => input.current?.click()}
      />
      <input
        type="file"
        ref={input}
        hidden
        multiple
        accept="image/png,image/jpeg,image/webp,image/gif"
        aria-label={words.tool}
        onChange={({ target }) => {
          if (editor && target.files) add?.(editor, [...target.files], editor.state.selection.to)
          target.value = ''
        }}
      />
    </>
  )
}

/** What becomes of a picture that was put in: nothing to read when all went well. */
export function ImageMessage() {
  const { common, texts } = useCatalogue()
  const { state, dismiss } = useImageUploads()
  if (state === 'idle') return null
  if (state === 'busy') {
    return (
      <p className={styles.message} role="status">
        {texts.image.busy}
      </p>
    )
  }
  return (
    <div className={styles.message}>
      <Note tone="error" title={texts.image.failed}>
        <p>{texts.image.problems[state]}</p>
        <Button size="dense" onClick={dismiss}>
          {common.close}
        </Button>
      </Note>
    </div>
  )
}
