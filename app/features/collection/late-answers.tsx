import { Form } from 'react-router'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** Numbers that came after the closing wait here, until they are taken in together. */
export function LateAnswers({ page }: { page: OpenedPage }) {
  const { late: words } = useCatalogue().running
  const count = page.participants.filter(({ waiting }) => waiting).length
  if (page.round.status !== 'closed' || count === 0) return null
  return (
    <Note title={words.title(count)}>
      <p>{words.text}</p>
      {count === 1 && <p>{words.alone}</p>}
      {page.canCollect && (
        <Form method="post" preventScrollReset>
          <Button type="submit" name="intent" value="take-in">
            {words.takeIn(count)}
          </Button>
        </Form>
      )}
    </Note>
  )
}
