import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { useActiveEditor } from '#app/components/rich-text/active-editor.tsx'
import { ImageMessage, ImageTool } from '#app/components/rich-text/image-tool.tsx'
import { LinkForm } from '#app/components/rich-text/link-form.tsx'
import { ReferencePicker } from '#app/components/rich-text/reference-picker.tsx'
import { moveInToolbar } from '#app/components/rich-text/move-in-toolbar.ts'
import { ToolButton } from '#app/components/rich-text/tool-button.tsx'
import {
  historyTools,
  noToolState,
  readToolState,
  setStyle,
  tableTools,
  type Tool,
  toolGroups,
} from '#app/components/rich-text/tools.ts'
import styles from './toolbar.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/**
 * The one toolbar of a page. One tab stop, arrows inside; Alt+F10 leads here from the text and Esc back. What cannot
 * be used now stays in reach and says so.
 */
export function Toolbar() {
  const { editor, toolbarRef } = useActiveEditor()
  const { steps, texts } = useCatalogue()
  const words = steps.toolbar
  const [stop, setStop] = useState('style')
  const [panel, setPanel] = useState<'link' | 'reference' | null>(null)
  const shown = useEditorState({
    editor,
    selector: ({ editor: current }) => (current ? readToolState(current) : noToolState),
  })
  const state = (editor && shown) ?? noToolState
  const isInTable = state.possible.includes('removeTable')
  const button = (tool: Tool) => (
    <ToolButton
      key={tool.name}
      label={words.tools[tool.name]}
      icon={tool.icon}
      letter={tool.letter && { style: tool.letter, text: words.letters[tool.letter] }}
      isPressed={tool.active === undefined ? undefined : state.pressed.includes(tool.name)}
      isPossible={state.possible.includes(tool.name)}
      isStop={stop === tool.name}
      onStop={() => setStop(tool.name)}
      onUse={() => editor && tool.run(editor.chain().focus()).run()}
    />
  )
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') editor?.commands.focus()
    else moveInToolbar(event)
  }
  return (
    <div className={styles.bar}>
      <div
        className={styles.tools}
        role="toolbar"
        aria-label={words.label}
        tabIndex={-1}
        ref={toolbarRef}
        onKeyDown={onKeyDown}
      >
        <StyleList
          editor={editor}
          style={state.style}
          isStop={stop === 'style'}
          onStop={() => setStop('style')}
        />
        {toolGroups.map((group) => (
          <span key={group[0]?.name} className={styles.group}>
            {group.map(button)}
          </span>
        ))}
        <span className={styles.group}>
          <ToolButton
            label={words.tools.link}
            icon="link"
            isPressed={state.link !== null}
            isPossible={editor !== null}
            isStop={stop === 'link'}
            onStop={() => setStop('link')}
            onUse={() => setPanel('link')}
          />
          <ToolButton
            label={texts.citation.tool}
            icon="book"
            isPressed={undefined}
            isPossible={editor !== null}
            isStop={stop === 'reference'}
            onStop={() => setStop('reference')}
            onUse={() => setPanel('reference')}
          />
          <ImageTool editor={editor} isStop={stop === 'image'} onStop={() => setStop('image')} />
        </span>
        <span className={styles.group}>{historyTools.map(button)}</span>
        {isInTable && <span className={styles.group}>{tableTools.map(button)}</span>}
      </div>
      <span className={styles.hint}>{words.hint}</span>
      <ImageMessage />
      {panel === 'link' && editor && (
        <LinkForm editor={editor} address={state.link} onDone={() => setPanel(null)} />
      )}
      {panel === 'reference' && editor && <ReferencePicker editor={editor} onDone={() => setPanel(null)} />}
    </div>
  )
}

function StyleList({
  editor,
  style,
  isStop,
  onStop,
}: {
  editor: Editor | null
  style: string
  isStop: boolean
  onStop: () => void
}) {
  const words = useCatalogue().steps.toolbar
  return (
    <select
      className={styles.style}
      aria-label={words.style}
      aria-disabled={editor === null}
      tabIndex={isStop ? 0 : -1}
      value={style}
      onFocus={onStop}
      onChange={(event) => editor && setStyle(editor, event.target.value)}
    >
      <option value="paragraph">{words.styles.paragraph}</option>
      {([1, 2, 3] as const).map((level) => (
        <option key={level} value={`heading-${level}`}>
          {words.styles.heading(level)}
        </option>
      ))}
    </select>
  )
}
