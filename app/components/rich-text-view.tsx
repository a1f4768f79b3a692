import { HeadingView } from '#app/components/heading-view.tsx'
import { ImageView } from '#app/components/image-view.tsx'
import { InlineView } from '#app/components/inline-view.tsx'
import type { Block, ListItemNode, Table, TableCell, TaskItemNode } from '#app/domain/text/rich-text.ts'

type RichTextViewProps = {
  readonly blocks: readonly Block[]
  /** Added to the levels of headings inside: 1 makes the largest an h2. */
  readonly headingBase: number
}

/** A written text as it reads: headings at their place in the page, tick boxes that only show how they stand. */
export function RichTextView({ blocks, headingBase }: RichTextViewProps) {
  return blocks.map((block) => <BlockView key={block.attrs.id} block={block} headingBase={headingBase} />)
}

function BlockView({ block, headingBase }: { readonly block: Block; readonly headingBase: number }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineView content={block.content ?? []} />
        </p>
      )
    case 'heading':
      return (
        <HeadingView level={headingBase + block.attrs.level}>
          <InlineView content={block.content ?? []} />
        </HeadingView>
      )
    case 'bulletList':
      return <ul>{renderItems(block.content, headingBase)}</ul>
    case 'orderedList':
      return <ol start={block.attrs.start}>{renderItems(block.content, headingBase)}</ol>
    case 'taskList':
      return (
        <ul data-type="taskList">
          {block.content.map((item) => (
            <TaskItem key={item.attrs.id} item={item} headingBase={headingBase} />
          ))}
        </ul>
      )
    case 'image':
      return <ImageView {...block.attrs} />
    case 'blockquote':
      return (
        <blockquote>
          <RichTextView blocks={block.content} headingBase={headingBase} />
        </blockquote>
      )
    case 'table':
      return <TableView table={block} headingBase={headingBase} />
  }
}

function renderItems(items: readonly ListItemNode[], headingBase: number) {
  return items.map((item) => (
    <li key={item.attrs.id}>
      <RichTextView blocks={item.content} headingBase={headingBase} />
    </li>
  ))
}

function TaskItem({ item, headingBase }: { readonly item: TaskItemNode; readonly headingBase: number }) {
  return (
    <li data-checked={item.attrs.checked}>
      <label>
        <input type="checkbox" disabled defaultChecked={item.attrs.checked} />
        <span>
          {item.content.map((block) =>
            block.type === 'paragraph' ? (
              <InlineView key={block.attrs.id} content={block.content ?? []} />
            ) : null,
          )}
        </span>
      </label>
      <RichTextView
        blocks={item.content.filter((block) => block.type !== 'paragraph')}
        headingBase={headingBase}
      />
    </li>
  )
}

function TableView({ table, headingBase }: { readonly table: Table; readonly headingBase: number }) {
  const [head, ...rows] = table.content
  if (!head) return null
  return (
    <table>
      <thead>
        <tr>{head.content.map((cell) => renderCell(cell, true, headingBase))}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.attrs.id}>{row.content.map((cell) => renderCell(cell, false, headingBase))}</tr>
        ))}
      </tbody>
    </table>
  )
}

/** The first row is the head, whether or not it was marked as one: so it is in Word as well. */
function renderCell(cell: TableCell, inHead: boolean, headingBase: number) {
  const { id, colspan, rowspan } = cell.attrs
  const content = <RichTextView blocks={cell.content} headingBase={headingBase} />
  const spans = { colSpan: colspan, rowSpan: rowspan }
  if (!inHead && cell.type === 'tableCell') {
    return (
      <td key={id} {...spans}>
        {content}
      </td>
    )
  }
  return (
    <th key={id} scope={inHead ? 'col' : 'row'} {...spans}>
      {content}
    </th>
  )
}
