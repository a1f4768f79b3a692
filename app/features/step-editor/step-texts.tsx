import { type ReactNode, useMemo } from 'react'
import { type Citations, CitationsProvider } from '#app/components/citations.tsx'
import { ActiveEditorProvider } from '#app/components/rich-text/active-editor.tsx'
import { ImageUploadsProvider } from '#app/components/rich-text/image-uploads.tsx'
import { type TextSettings, TextSettingsContext } from '#app/components/rich-text/text-settings.tsx'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { listReferences } from '#app/domain/package/list-references.ts'
import { numberReferences } from '#app/domain/text/citations.ts'

/** What the texts of a step share: the toolbar's text, and the package's references as they stand now. */
export function StepTexts({
  page,
  contents,
  children,
}: {
  page: StepPage
  contents: Contents
  children: ReactNode
}) {
  const own = page.sections.find(({ section }) => section.type === 'list' && section.role === 'references')
  const content = own && contents[own.section.id]
  const settings = useMemo((): TextSettings => {
    const items = content?.type === 'list' ? listReferences(content.items) : page.references.items
    const references = items.map((item, index) => ({ ...item, number: index + 1 }))
    return { references, referencesAddress: page.references.address }
  }, [content, page.references])
  const citations = useMemo((): Citations => {
    const { references, referencesAddress } = settings
    return { numbers: numberReferences(references), addressOf: () => referencesAddress }
  }, [settings])
  return (
    <ActiveEditorProvider>
      <TextSettingsContext value={settings}>
        <CitationsProvider citations={citations}>
          <ImageUploadsProvider>{children}</ImageUploadsProvider>
        </CitationsProvider>
      </TextSettingsContext>
    </ActiveEditorProvider>
  )
}
