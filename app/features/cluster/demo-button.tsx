import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'

/** Opens the example in a cluster of its own. */
export function DemoButton() {
  const { demo } = useCatalogue().packages
  return (
    <form method="post" action="/eksempel">
      <Button type="submit" icon="sheet">
        {demo.see}
      </Button>
    </form>
  )
}
