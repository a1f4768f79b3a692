import { mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ImageEditor } from '#app/components/rich-text/image-editor.tsx'

/** The picture just put in, whose description is asked for as soon as it stands there. */
export type ImageStorage = { asksFor: string | null }

declare module '@tiptap/core' {
  interface Storage {
    image: ImageStorage
  }
}

/** A picture where a text is being written, with the little form that describes it. */
export const ImageNode = Node.create<Record<string, never>, ImageStorage>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,

  addStorage() {
    return { asksFor: null }
  },

  addAttributes() {
    return {
      imageId: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-image-id'),
        renderHTML: ({ imageId }) => ({ 'data-image-id': imageId }),
      },
      alt: { default: '' },
      decorative: {
        default: false,
        parseHTML: (element) => element.hasAttribute('data-decorative'),
        renderHTML: ({ decorative }) => (decorative ? { 'data-decorative': '' } : {}),
      },
      width: {
        default: 'full',
        parseHTML: (element) => element.getAttribute('data-width'),
        renderHTML: ({ width }) => ({ 'data-width': width }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'img[data-image-id]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['img', mergeAttributes(HTMLAttributes)]
  },

  addNodeView() {
    return ReactNodeViewRenderer(ImageEditor)
  },

  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        if (!(selection instanceof NodeSelection) || selection.node.type !== this.type) return false
        const picture = this.editor.view.nodeDOM(selection.from)
        const field = picture instanceof HTMLElement ? picture.querySelector('input') : null
        field?.focus()
        return field !== null
      },
    }
  },
})
