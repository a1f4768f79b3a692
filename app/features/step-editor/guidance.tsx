import { RichTextBody } from '#app/components/rich-text/rich-text-body.tsx'
import { RichTextView } from '#app/components/rich-text-view.tsx'
import styles from './guidance.module.css'
import { readText } from '#app/domain/text/json-value.ts'
import type { Section } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'

/** A section's guidance and its example on a small sheet. Headings inside begin at `headingBase`. */
export function Guidance({
  section,
  headingBase,
  onUseExample,
}: {
  section: Section
  headingBase: number
  onUseExample: (() => void) | undefined
}) {
  const { guidance } = useCatalogue().steps
  return (
    <div className={styles.guidance}>
      {section.guidance ? (
        <RichTextView blocks={section.guidance.content} headingBase={headingBase} />
      ) : (
        <p>{guidance.none}</p>
      )}
      {hasExample(section) && (
        <div className={styles.example}>
          <p className={styles.small}>{guidance.example}</p>
          <Example section={section} headingBase={headingBase} />
          {onUseExample && (
            <Button size="dense" icon="copy" onClick={onUseExample}>
              {guidance.use}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

export function hasExample(section: Section): boolean {
  return section.type !== 'form' && section.example !== undefined
}

function Example({ section, headingBase }: { section: Section; headingBase: number }) {
  if (section.type === 'rich-text' && section.example) {
    return <RichTextBody text={section.example} headingBase={headingBase} />
  }
  if (section.type !== 'list' || !section.example) return null
  return (
    <ul className={styles.exampleItems}>
      {section.example.map((item) => (
        <li key={item.id}>{readText(item, section.itemTitle)}</li>
      ))}
    </ul>
  )
}
