import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { ImageFolderContext } from '#app/components/image-view.tsx'
import { findImageRange } from '#app/components/rich-text/clean-paste.ts'
import { type ImageProblem, uploadImage } from '#app/components/rich-text/image-upload.ts'

/** What becomes of the pictures that somebody puts into a text. */
export type ImageUploads = {
  /** Null where a page has nowhere to keep pictures. */
  readonly add: ((editor: Editor, files: readonly File[], position: number) => void) | null
  readonly state: 'idle' | 'busy' | ImageProblem
  readonly dismiss: () => void
}

const ImageUploadsContext = createContext<ImageUploads>({ add: null, state: 'idle', dismiss: () => {} })

/** Pictures are kept first, then put in where they were dropped, wherever the writer is by then. */
export function ImageUploadsProvider({ children }: { children: ReactNode }) {
  const folder = useContext(ImageFolderContext)
  const [state, setState] = useState<ImageUploads['state']>('idle')
  const uploads = useMemo((): ImageUploads => {
    const add = async (editor: Editor, files: readonly File[], position: number, address: string) => {
      setState('busy')
      const place = followPosition(editor, position)
      const uploaded = await Promise.all(files.map((file) => uploadImage(address, file)))
      place.stop()
      insertImages(
        editor,
        place.now(),
        uploaded.flatMap((one) => (one.ok ? [one.imageId] : [])),
      )
      setState(uploaded.find((one) => !one.ok)?.problem ?? 'idle')
    }
    return {
      add: folder === null ? null : (editor, files, position) => void add(editor, files, position, folder),
      state,
      dismiss: () => setState('idle'),
    }
  }, [folder, state])
  return <ImageUploadsContext value={uploads}>{children}</ImageUploadsContext>
}

export function useImageUploads(): ImageUploads {
  return useContext(ImageUploadsContext)
}

/** Lets a text take the pictures that are pasted and dropped into it. */
export function useImageTaking(editor: Editor | null): void {
  const { add } = useImageUploads()
  useEffect(() => {
    if (editor) letTakeImages(editor, add)
  }, [editor, add])
}

function letTakeImages(editor: Editor, add: ImageUploads['add']): void {
  editor.storage.cleanPaste.takeImages = add && ((files, position) => add(editor, files, position))
}

/** Where a position gets to while the text changes around it. */
function followPosition(editor: Editor, start: number) {
  let position = start
  const follow = ({ transaction }: { transaction: Transaction }) => {
    position = transaction.mapping.map(position)
  }
  editor.on('transaction', follow)
  return { now: () => position, stop: () => void editor.off('transaction', follow) }
}

/** Puts the pictures in. The last one asks for its description, and there is always a line to write on below it. */
function insertImages(editor: Editor, position: number, imageIds: readonly string[]): void {
  if (editor.isDestroyed || imageIds.length === 0) return
  const range = findImageRange(editor.state.doc, position)
  const isLast = range.to >= editor.state.doc.content.size
  const images = imageIds.map((imageId) => ({ type: 'image', attrs: { imageId } }))
  editor.storage.image.asksFor = imageIds.at(-1) ?? null
  editor.commands.insertContentAt(range, isLast ? [...images, { type: 'paragraph' }] : images, {
    updateSelection: false,
  })
}
