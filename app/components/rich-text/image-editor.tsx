import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { ImageView } from '#app/components/image-view.tsx'
import styles from './image-editor.module.css'
import { useListeners } from '#app/components/use-listeners.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Field, Select, TextInput } from '#app/ui/field.tsx'

/**
 * A picture and, while it is the one in use or nobody has said what it shows, the form below it. Esc leads back to the
 * text.
 */
export function ImageEditor({ node, editor, selected, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const words = useCatalogue().texts.image
  const { imageId, alt, decorative, width } = readAttributes(node.attrs)
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!takeQuestion(editor, imageId)) return
    ref.current?.querySelector('input')?.focus({ preventScroll: true })
    const show = () => ref.current?.scrollIntoView({ block: 'nearest' })
    // The form moves down once the picture has its height.
    ref.current?.querySelector('img')?.addEventListener('load', show, { once: true })
    show()
  }, [editor, imageId])
  useListeners(ref, {
    keydown({ key }) {
      if (key === 'Escape') editor.commands.focus()
    },
  })
  const isSilent = alt.trim() === '' && !decorative
  const look = [styles.image, (selected || isSilent) && styles.open, selected && styles.selected]
  return (
    <NodeViewWrapper ref={ref} className={look.filter(Boolean).join(' ')} contentEditable={false}>
      <div data-drag-handle className={styles.picture}>
        <ImageView imageId={imageId} alt={alt} width={width} />
      </div>
      <div className={styles.form} role="group" aria-label={words.form}>
        <Field label={words.description} help={decorative ? words.noDescription : words.descriptionHelp}>
          <TextInput
            value={alt}
            readOnly={decorative}
            maxLength={500}
            onChange={(event) => updateAttributes({ alt: event.target.value })}
          />
        </Field>
        <Checkbox
          label={words.decorative}
          checked={decorative}
          onChange={(event) =>
            updateAttributes(event.target.checked ? { decorative: true, alt: '' } : { decorative: false })
          }
        />
        <div className={styles.row}>
          <Field label={words.width}>
            <Select
              choices={[
                { value: 'full', label: words.full },
                { value: 'half', label: words.half },
              ]}
              value={width}
              onChange={(event) => updateAttributes({ width: event.target.value })}
            />
          </Field>
          <Button
            size="dense"
            variant="quiet"
            icon="trash"
            onClick={() => {
              deleteNode()
              editor.commands.focus()
            }}
          >
            {words.remove}
          </Button>
        </div>
      </div>
    </NodeViewWrapper>
  )
}

/** Whether this is the picture that was just put in. It is asked about once. */
function takeQuestion(editor: ReactNodeViewProps['editor'], imageId: string): boolean {
  const isAsked = editor.storage.image.asksFor === imageId
  if (isAsked) editor.storage.image.asksFor = null
  return isAsked
}

function readAttributes({ imageId, alt, decorative, width }: ReactNodeViewProps['node']['attrs']) {
  return {
    imageId: String(imageId),
    alt: typeof alt === 'string' ? alt : '',
    decorative: decorative === true,
    width: width === 'half' ? ('half' as const) : ('full' as const),
  }
}
