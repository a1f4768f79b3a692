import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { acceptedWording, AcceptanceNote } from '#app/features/step-editor/acceptance-note.tsx'
import type { FormSection, FormValues } from '#app/domain/template/template.ts'
import { LocaleProvider } from '#app/i18n/use-catalogue.tsx'
import { makeRichText, noteSection } from '#tests/builders/make-template.ts'

const accepted = { decidedOn: '2026-11-04', decidedBy: 'Alle', acceptedText: 'De gamle ord' }

function markupOf(values: FormValues, wording: string, onKeep?: () => void): string {
  return renderToStaticMarkup(
    <LocaleProvider locale="da">
      <AcceptanceNote values={values} wording={wording} onKeep={onKeep} />
    </LocaleProvider>,
  )
}

test('while the words stand as they were accepted, nothing is said', () => {
  expect(markupOf(accepted, 'De gamle ord')).toBe('')
  expect(markupOf({}, 'Nye ord')).toBe('')
})

test('other words are told with the day of the yes and the words it was to', () => {
  const markup = markupOf(accepted, 'Nye ord', () => {})
  expect(markup).toContain('Formuleringen er ændret, efter at klyngen sagde ja')
  expect(markup).toContain('Klyngens ja fra 4. november 2026 gjaldt andre ord.')
  expect(markup).toContain('<p>De gamle ord</p>')
  expect(markup).toContain('Behold klyngens ja')
})

test('those who may not write get no button', () => {
  expect(markupOf(accepted, 'Nye ord')).not.toContain('Behold klyngens ja')
})

test('only a section that accepts another has a wording to look at', () => {
  const contents = { note: { type: 'rich-text', text: makeRichText('Ordene') } } as const
  const yes: FormSection = {
    id: 'yes',
    type: 'form',
    title: 'Ja',
    accepts: 'note',
    schema: { type: 'object', properties: {} },
    uiSchema: { type: 'VerticalLayout', elements: [] },
  }
  expect(acceptedWording(yes, contents)).toBe('Ordene')
  expect(acceptedWording({ ...yes, accepts: 'gone' }, contents)).toBeNull()
  expect(acceptedWording(noteSection, contents)).toBeNull()
})
