import { mergeAttributes, Node } from '@tiptap/core'

/**
 * Headings counted from the section they stand in. The HTML level follows the page, so the relative level travels in
 * `data-level`: what is copied here and pasted there keeps it, and a pasted page's own h1–h6 become 1–3.
 */
export const RelativeHeading = Node.create<{ readonly base: number }>({
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,

  addOptions() {
    return { base: 2 }
  },

  addAttributes() {
    return { level: { default: 1, rendered: false } }
  },

  parseHTML() {
    const own = [1, 2, 3].map((level) => ({
      tag: `:is(h1, h2, h3, h4, h5, h6)[data-level="${level}"]`,
      attrs: { level },
    }))
    const pasted = [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(level, 3) },
    }))
    return [...own, ...pasted]
  },

  renderHTML({ node, HTMLAttributes }) {
    const level = Number(node.attrs['level'])
    const tag = `h${Math.min(6, this.options.base + level)}`
    return [tag, mergeAttributes(HTMLAttributes, { 'data-level': String(level) }), 0]
  },

  addKeyboardShortcuts() {
    const entries = [1, 2, 3].map((level) => [
      `Mod-Alt-${level}`,
      () => this.editor.commands.toggleNode(this.name, 'paragraph', { level }),
    ])
    return Object.fromEntries(entries)
  },
})
