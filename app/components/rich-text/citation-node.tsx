import { mergeAttributes, Node } from '@tiptap/core'
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import styles from './rich-text.module.css'
import { useTextSettings } from '#app/components/rich-text/text-settings.tsx'
import { deadCitation } from '#app/domain/text/citations.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A citation where it is being written: its number follows the list of references as that changes. */
export const CitationNode = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',

  addAttributes() {
    return {
      referenceId: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-reference-id'),
        renderHTML: ({ referenceId }) => ({ 'data-reference-id': referenceId }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'sup[data-reference-id]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['sup', mergeAttributes(HTMLAttributes), deadCitation]
  },

  addNodeView() {
    return ReactNodeViewRenderer(CitationMark, { as: 'span' })
  },
})

function CitationMark({ node, selected }: ReactNodeViewProps) {
  const { citation } = useCatalogue().texts
  const { references } = useTextSettings()
  const cited = references.find(({ id }) => id === node.attrs['referenceId'])
  const name = cited ? citation.cited(cited.number, cited.title) : citation.dead
  return (
    <NodeViewWrapper as="span">
      <sup
        className={selected ? `${styles.citation} ${styles.selected}` : styles.citation}
        title={name}
        data-dead={cited === undefined}
      >
        {cited?.number ?? deadCitation}
      </sup>
    </NodeViewWrapper>
  )
}
