import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ListSection } from '#app/components/form/list-section.tsx'
import { PackageFactsProvider } from '#app/components/package-facts.tsx'
import type { Meeting } from '#app/domain/template/roles.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { FacilitatorCards } from '#app/features/step-editor/facilitator-cards.tsx'
import { LocaleProvider } from '#app/i18n/use-catalogue.tsx'
import { findSectionByRole } from '#app/domain/template/find-section.ts'
import { template } from '#tests/builders/say-findings.ts'

const evening: readonly ListItem[] = [
  { id: 'a', title: 'Velkomst', minutes: 15 },
  { id: 'b', title: 'Pause', minutes: 15, isBreak: true },
  { id: 'c', title: 'Tallene', minutes: 60, indicatorIds: ['x'], techniqueId: 't' },
]

function markupOf(meeting: Meeting, items: readonly ListItem[] = evening): string {
  const section = findSectionByRole(template, 'programme')
  if (!section) throw new Error('The template has no programme.')
  const facts = {
    packageId: 'p',
    language: 'da',
    meeting,
    facilitation: null,
    frozenOn: null,
    recordSystems: { offered: [], ofPractices: [] },
  } as const
  return renderToStaticMarkup(
    <LocaleProvider locale="da">
      <PackageFactsProvider facts={facts}>
        <ListSection
          section={section}
          items={items}
          epoch={0}
          openId={null}
          choices={{}}
          onOpen={() => {}}
          onChange={() => {}}
        />
      </PackageFactsProvider>
    </LocaleProvider>,
  )
}

test('each item has its time of day, and the whole its end', () => {
  const markup = markupOf({ startTime: '17:00', minutes: 90 })
  expect(markup.match(/>(\d\d\.\d\d)</g)).toEqual(['>17.00<', '>17.15<', '>17.30<'])
  expect(markup).toContain('Programmet varer 1 t. 30 min., kl. 17.00–18.30.')
  expect(markup).toContain('Det passer med mødet.')
  expect(markup).not.toContain('Tilpas til mødets længde')
})

test('what is missing or too much is told, with the way to mend it', () => {
  expect(markupOf({ minutes: 120 })).toContain('Mødet varer 2 t., så der er 30 min. tilbage.')
  const long = markupOf({ minutes: 60 })
  expect(long).toContain('Mødet varer 1 t., så det er 30 min. for meget.')
  expect(long).toContain('Tilpas til mødets længde')
})

test('a meeting too short for its programme is not offered a fit', () => {
  const markup = markupOf({ minutes: 20 })
  expect(markup).toContain('Der er ikke fem minutter til hvert punkt.')
  expect(markup).not.toContain('Tilpas til mødets længde')
})

test('without a length there is nothing to fit to, without a start no clock, without items nothing to add up', () => {
  expect(markupOf({})).toContain('Når mødets varighed er skrevet, kan programmet tilpasses.')
  expect(markupOf({})).not.toMatch(/\d\d\.\d\d/)
  expect(markupOf({})).toContain('Programmet varer 1 t. 30 min.<')
  expect(markupOf({ minutes: 90 }, [])).not.toContain('Programmet varer')
})

test('a card has its number, its question, and what it still lacks', () => {
  const facilitation = {
    indicators: [
      { id: 'x', number: '1', title: 'Målt' },
      { id: 'y', number: '2', title: 'Ikke med' },
    ],
    questions: [{ id: 'q', text: 'Hvem måler?', indicatorIds: ['x'] }],
    recommendations: [],
    techniques: [{ id: 't', title: 'Runde', words: 'Hvad ser du?' }],
  }
  const markup = renderToStaticMarkup(
    <LocaleProvider locale="da">
      <FacilitatorCards facilitation={facilitation} programme={evening} />
    </LocaleProvider>,
  )
  expect(markup).toContain('2 kort til mødelederen')
  expect(markup).toContain('Hvem måler?')
  expect(markup).toContain('Runde · 1 t. af 1 t. i »Tallene«')
  expect(markup).toContain('Sig fx: »Hvad ser du?«')
  expect(markup).toContain('Der er ikke noget spørgsmål til målepunktet endnu.')
  expect(markup).toContain('Målepunktet er ikke med i programmet endnu.')
})
