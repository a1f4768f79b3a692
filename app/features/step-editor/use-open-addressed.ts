import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { itemAnchor } from '#app/components/form/item-anchor.ts'
import type { StepPage } from '#app/features/step-editor/step-page.ts'

/** An address that ends in an item opens its card and goes there. */
export function useOpenAddressed(page: StepPage, open: (sectionId: string, itemId: string) => void): void {
  const { hash } = useLocation()
  useEffect(() => {
    for (const { section, content } of page.sections) {
      const items = content.type === 'list' ? content.items : []
      const item = items.find(({ id }) => hash === `#${itemAnchor(id)}`)
      if (!item) continue
      open(section.id, item.id)
      document.getElementById(itemAnchor(item.id))?.scrollIntoView()
    }
  }, [hash, page, open])
}
