import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useState } from 'react'
import { AddSystem, focusSoon } from '#app/components/form/add-system.tsx'
import { useFormSettings } from '#app/components/form/form-context.tsx'
import formStyles from './form.module.css'
import styles from './instructions-control.module.css'
import { SystemTabs, tabIdOf } from '#app/components/form/system-tabs.tsx'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import { type ControlWiring, useControl } from '#app/components/form/use-control.ts'
import {
  listFurtherSystems,
  listSystemSteps,
  type SystemSteps,
  writeSteps,
  type WrittenSteps,
} from '#app/domain/indicator/record-systems.ts'
import { isJsonObject, readText } from '#app/domain/text/json-value.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, FieldError, TextArea } from '#app/ui/field.tsx'

const nobody = { offered: [], ofPractices: [] }

/** How to find the number: one set of steps for all record systems, and one for each whose way is another. */
function InstructionsField(props: ControlProps) {
  const written = readWritten(props.data)
  const wiring = useControl(props, written.map(({ steps }) => steps ?? '').join('\n'))
  const { list } = useFormSettings()
  const { offered, ofPractices } = usePackageFacts()?.recordSystems ?? nobody
  const [added, setAdded] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState('')
  if (!props.visible) return null
  const named = [...list.recordSystems, ...added]
  const systems = listSystemSteps(written, { offered, ofPractices, named })
  const open = systems.find(({ name }) => name === chosen) ?? systems[0]
  const change = (name: string, steps: string) => {
    const next = writeSteps(written, name, steps)
    props.handleChange(props.path, next.length === 0 ? undefined : next)
  }
  const add = (name: string) => {
    const same = systems.find((one) => one.name.toLowerCase() === name.toLowerCase())?.name ?? name
    setAdded((before) => [...before, same])
    setChosen(same)
    focusSoon(tabIdOf(wiring.id, same))
  }
  const { id, label, help, error } = wiring
  return (
    <fieldset className={formStyles.group} id={id} aria-describedby={help && `${id}-help`}>
      <legend className={formStyles.legend}>{label}</legend>
      {help && (
        <p className={formStyles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className={styles.systems}>
        <SystemTabs id={id} systems={systems} chosen={open?.name ?? ''} onChoose={setChosen} />
        <AddSystem id={id} offered={listFurtherSystems(offered, systems)} onAdd={add} />
      </div>
      {open && (
        <div
          className={styles.panel}
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={tabIdOf(id, open.name)}
        >
          <StepsField
            key={open.name}
            wiring={wiring}
            open={open}
            general={systems[0]?.steps ?? ''}
            onChange={(steps) => change(open.name, steps)}
          />
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

function StepsField({
  wiring,
  open,
  general,
  onChange,
}: {
  wiring: ControlWiring
  open: SystemSteps
  general: string
  onChange: (steps: string) => void
}) {
  const { instructions: words } = useCatalogue().forms
  const { name, steps, practices, state } = open
  const uses = name === '' || practices === 0 ? '' : words.practices(practices, name)
  return (
    <>
      {uses !== '' && <p>{uses}</p>}
      {state === 'general' && <p>{words.followsGeneral(name)}</p>}
      <Field
        id={`${wiring.id}-steps`}
        label={name === '' ? words.stepsForAll : words.stepsIn(name)}
        help={words.oneALine}
      >
        <TextArea
          name={`${wiring.name}.${name}`}
          value={steps}
          rows={Math.min(16, Math.max(3, steps.split('\n').length))}
          onChange={(event) => onChange(event.target.value)}
          onBlur={wiring.onBlur}
        />
      </Field>
      {state === 'general' && (
        <Button size="dense" variant="quiet" icon="copy" onClick={() => onChange(general)}>
          {words.copyGeneral}
        </Button>
      )}
    </>
  )
}

function readWritten(data: unknown): readonly WrittenSteps[] {
  const entries: readonly unknown[] = Array.isArray(data) ? data : []
  return entries.filter(isJsonObject).map((entry) => ({
    recordSystem: readText(entry, 'recordSystem') ?? '',
    steps: typeof entry['steps'] === 'string' ? entry['steps'] : '',
  }))
}

export const InstructionsControl = withJsonFormsControlProps(InstructionsField)
