import { Form, Link, useLocation } from 'react-router'
import type { PartName } from '#app/domain/template/template-outline.ts'
import { AddParts } from '#app/features/template-editor/add-parts.tsx'
import { addressOf, kindOf, nameOf } from '#app/features/template-editor/part-words.ts'
import { PartList } from '#app/features/template-editor/part-list.tsx'
import styles from '#app/features/template-editor/part-panel.module.css'
import { SettingsForm } from '#app/features/template-editor/settings-form.tsx'
import { tellForm, type Trouble } from '#app/features/template-editor/told.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { TemplatePanel } from '#app/server/template-editor.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** The chosen part: what it is and where, its settings, what lies in it, and how it goes. */
export function PartPanel({
  panel,
  part,
  revision,
  trouble,
}: {
  panel: TemplatePanel
  part: PartName
  revision: number
  trouble: Trouble | undefined
}) {
  const { templateEditor: words } = useCatalogue()
  const { pathname } = useLocation()
  return (
    <section className={styles.panel} aria-labelledby="part-title">
      <Path path={panel.path} />
      <div>
        <h2 id="part-title">{part.part === 'template' ? words.whole : nameOf(words, part)}</h2>
        <p className={styles.kind}>
          {[words.parts[part.part], kindOf(words, part)].filter((word) => word !== '').join(' · ')}
        </p>
        {part.part === 'handout' && (
          <p className={styles.preview}>
            <a href={`${pathname}/${part.address}`}>{words.preview}</a>
          </p>
        )}
      </div>
      {panel.lists.map(({ of, rows }) => (
        <section key={of} aria-labelledby={`list-${of}`}>
          <h3 id={`list-${of}`} className={styles.heading}>
            {words.lists[of]}
          </h3>
          <PartList of={of} rows={rows} revision={revision} />
          <AddParts part={part} additions={panel.additions.filter(({ what }) => what === of)} />
        </section>
      ))}
      <Card>
        {panel.lists.length > 0 && <h3 className={styles.settings}>{words.settingsTitle}</h3>}
        {part.part === 'block' && isPrintedAsIs(panel) && <p className={styles.note}>{words.noSettings}</p>}
        <SettingsForm
          settings={panel.settings}
          revision={revision}
          told={tellForm(trouble, 'save')}
          intent="save"
        >
          <Button type="submit" variant="filled">
            {words.save}
          </Button>
        </SettingsForm>
      </Card>
      {part.part !== 'template' && <RemovePart panel={panel} part={part} revision={revision} />}
    </section>
  )
}

/** Only when it is printed can be set. */
function isPrintedAsIs({ settings }: TemplatePanel): boolean {
  return settings.every(({ name }) => name === 'filled' || name.startsWith('in-'))
}

function Path({ path }: { path: readonly PartName[] }) {
  const { templateEditor: words } = useCatalogue()
  const above = path.slice(0, -1)
  if (above.length === 0) return null
  return (
    <nav aria-label={words.path}>
      <ol className={styles.path}>
        {above.map((part) => (
          <li key={part.address}>
            <Link to={addressOf(part)}>{part.part === 'template' ? words.whole : nameOf(words, part)}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The button, or why the part must stay. */
function RemovePart({ panel, part, revision }: { panel: TemplatePanel; part: PartName; revision: number }) {
  const { templateEditor: words } = useCatalogue()
  if (!panel.canRemove) {
    const why = part.part === 'step' ? words.lastStep : panel.isCore ? words.core : words.named
    return <p className={styles.note}>{why}</p>
  }
  return (
    <Form method="post" className={styles.remove}>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="part" value={part.address} />
      <Button type="submit" variant="quiet" icon="trash" name="intent" value="remove">
        {words.remove[part.part]}
      </Button>
      <p className={styles.note}>{words.removeHelp}</p>
    </Form>
  )
}
