import { Fragment, type ReactNode } from 'react'
import { CitationView } from '#app/components/citations.tsx'
import { safeAddress } from '#app/domain/handout/inline.ts'
import type { Inline, Mark, TextNode } from '#app/domain/text/rich-text.ts'

/** Running text with its marks. A link that is not safe to follow shows its text alone. */
export function InlineView({ content }: { readonly content: readonly Inline[] }) {
  // Text on a sheet never changes in place, so its order is its identity.
  return content.map((node, index) => (
    <Fragment key={index}>{renderNode(node, content[index - 1]?.type === 'citation')}</Fragment>
  ))
}

function renderNode(node: Inline, followsCitation: boolean): ReactNode {
  switch (node.type) {
    case 'hardBreak':
      return <br />
    case 'text':
      return renderText(node)
    case 'citation':
      return <CitationView referenceId={node.attrs.referenceId} follows={followsCitation} />
  }
}

function renderText({ text, marks = [] }: TextNode): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => renderMark(mark, inner), text)
}

function renderMark(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'language':
      return <span lang={mark.attrs.language}>{inner}</span>
    case 'link': {
      const address = safeAddress(mark.attrs.href)
      return address === null ? inner : <a href={address}>{inner}</a>
    }
  }
}
