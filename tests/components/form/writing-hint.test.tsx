import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PickItems } from '#app/components/form/pick-items.tsx'
import { SchemaForm } from '#app/components/form/schema-form.tsx'
import { findWritingHint } from '#app/components/form/writing-hint.ts'
import { PackageFactsProvider } from '#app/components/package-facts.tsx'
import type { ListSection } from '#app/domain/template/template.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { authoring as words } from '#app/i18n/da/authoring.ts'
import { LocaleProvider } from '#app/i18n/use-catalogue.tsx'
import { indicatorSection } from '#tests/builders/make-template.ts'

function markupOf(text: string, language: Locale = 'da', hint?: string): string {
  return renderToStaticMarkup(
    <LocaleProvider locale="da">
      <PackageFactsProvider
        facts={{
          packageId: 'p',
          language,
          meeting: {},
          facilitation: null,
          frozenOn: null,
          recordSystems: { offered: [], ofPractices: [] },
        }}
      >
        <SchemaForm
          schema={{ type: 'object', properties: { text: { type: 'string', title: 'Spørgsmål' } } }}
          uiSchema={{ type: 'Control', scope: '#/properties/text', options: { hint } }}
          initialValues={{ text }}
          prefix="q"
        />
      </PackageFactsProvider>
    </LocaleProvider>,
  )
}

test('a question that yes or no would answer is met with advice, tied to the field', () => {
  const markup = markupOf('Bruger I hjemmeblodtryk?', 'da', 'open-question')
  expect(markup).toContain('Det kan besvares med ja eller nej. Prøv med »hvordan«.</output>')
  expect(markup).toContain('aria-describedby="q-text-hint"')
})

test('an open question, and a field that asks for no hint, are left alone', () => {
  expect(markupOf('Hvordan bruger I hjemmeblodtryk?', 'da', 'open-question')).not.toContain(
    'aria-describedby',
  )
  expect(markupOf('Bruger I hjemmeblodtryk?')).not.toContain('<output')
})

test('the question is read in the language of the package, not of the page', () => {
  expect(markupOf('Do you use it?', 'en', 'open-question')).toContain('ja eller nej')
  expect(markupOf('Do you use it?', 'da', 'open-question')).not.toContain('ja eller nej')
})

test('a hint that nobody knows says nothing', () => {
  expect(findWritingHint('rhyme', 'Bruger I det?', 'da', words.hints)).toBeUndefined()
})

test('ready items are offered only where the template has some', () => {
  if (indicatorSection.type !== 'list') throw new Error('Indicators are a list.')
  const groups = [{ title: 'Alle', items: [{ id: 'a', title: 'Opkald' }] }]
  const offer = (section: ListSection) =>
    renderToStaticMarkup(
      <LocaleProvider locale="da">
        <PickItems section={section} items={[]} onChange={() => {}} />
      </LocaleProvider>,
    )
  expect(offer(indicatorSection)).toBe('')
  expect(offer({ ...indicatorSection, picks: { label: 'Hent tal', groups } })).toContain(
    'aria-expanded="false"',
  )
})
