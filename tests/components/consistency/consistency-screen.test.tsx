import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub } from 'react-router'
import { expect, test } from 'vitest'
import { ConsistencyScreen } from '#app/features/consistency/consistency-screen.tsx'
import type { StepFindings } from '#app/domain/package/consistency/group-findings.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { LocaleProvider } from '#app/i18n/use-catalogue.tsx'

const step: StepFindings = {
  stepId: 'facts',
  number: 3,
  title: 'Faktaark',
  findings: [
    {
      rule: 'reference',
      severity: 'missing',
      sectionId: 'references',
      sectionTitle: 'Referencer',
      itemId: 'r',
      places: [],
      message: { da: '»A« har en forkert adresse.', en: '"A" has a wrong address.' },
    },
    {
      rule: 'limits',
      severity: 'look',
      sectionId: 'recommendations',
      sectionTitle: 'Anbefalinger',
      places: [],
      message: { da: 'Grænserne er forskellige.', en: 'The limits differ.' },
    },
  ],
}

function markupOf(steps: readonly StepFindings[], locale: Locale = 'da'): string {
  const Screen = createRoutesStub([
    { path: '/', Component: () => <ConsistencyScreen packageId="p" title="Emne" steps={steps} /> },
  ])
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <Screen initialEntries={['/']} />
    </LocaleProvider>,
  )
}

test('every finding stands under its step with its weight in words and the way to its section', () => {
  const markup = markupOf([step])
  expect(markup).toContain('>3. Faktaark</h2>')
  expect(markup).toContain('1 ting skal rettes · 1 er værd at se på')
  expect(markup).toContain('>»A« har en forkert adresse.</p>')
  expect(markup).toContain('href="/pakker/p/trin/facts#punkt-r"')
  expect(markup).toContain('>Gå til »Anbefalinger«</a>')
})

test('a lack that several items share is said once, with the way to each', () => {
  const places = ['a', 'b'].map((itemId) => ({ itemId, name: { da: `»${itemId}«`, en: `"${itemId}"` } }))
  const findings = step.findings.slice(1).map((finding) => ({ ...finding, places }))
  const markup = markupOf([{ ...step, findings }])
  expect(markup).toContain('href="/pakker/p/trin/facts#punkt-b"')
  expect(markup).toContain('>»b«</a>')
  expect(markup).toContain('href="/pakker/p/trin/facts#afsnit-recommendations"')
})

test('the sentences follow the reader’s language', () => {
  expect(markupOf([step], 'en')).toContain('>The limits differ.</p>')
})

test('a package in which everything hangs together says so', () => {
  const markup = markupOf([])
  expect(markup).toContain('Her er ikke noget at rette')
  expect(markup).toContain('href="/pakker/p"')
  expect(markup).not.toContain('Det spærrer ikke')
})
