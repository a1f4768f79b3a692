import { Form } from 'react-router'
import styles from '#app/features/overview/tick-box.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** A box that ticks at once. It is a form's button, so that it works without JavaScript. */
export function TickBox({ taskId, title, done }: { taskId: string; title: string; done: boolean }) {
  const words = useCatalogue().packages.overview
  return (
    <Form method="post" action="?index" preventScrollReset>
      <input type="hidden" name="task" value={taskId} />
      <button
        className={done ? styles.done : styles.open}
        name="done"
        value={String(!done)}
        aria-label={done ? words.markOpen(title) : words.markDone(title)}
      >
        {done && <Icon name="check" size={16} />}
      </button>
    </Form>
  )
}
