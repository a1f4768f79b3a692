import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#app/domain/collection/draft.ts'
import { emptyRawAnswer, typeAnswer } from '#app/domain/collection/raw-answer.ts'
import { type IndicatorKind, indicatorKinds } from '#app/domain/indicator/indicator.ts'
import { buildFormView } from '#app/features/practice-form/form-view.ts'
import { IndicatorCard } from '#app/features/practice-form/indicator-card.tsx'
import { SentAnswers } from '#app/features/practice-form/sent-answers.tsx'
import { LocaleProvider } from '#app/i18n/use-catalogue.tsx'
import { answersByKind, makeEveryKind } from '#tests/builders/make-kinds.ts'

function renderCard(kind: IndicatorKind, draft: Draft = {}, refusedSending = false): string {
  const view = buildFormView(
    {
      title: 'Emne',
      clusterName: 'Klyngen',
      practiceName: 'Praksis',
      deadline: null,
      agreement: 'closed',
      wording: '',
      indicators: makeEveryKind(),
      recordSystems: [],
      recordSystem: '',
      draft,
      answers: null,
      savedAt: null,
      sentAt: null,
    },
    'da',
  )
  const card = view.form.cards.find(({ indicatorId }) => indicatorId === kind)
  if (!card) throw new Error('Every kind has a card')
  return renderToStaticMarkup(
    <LocaleProvider locale="da">
      <IndicatorCard card={card} view={view} refusedSending={refusedSending} nextNumber={undefined} />
    </LocaleProvider>,
  )
}

function namesIn(html: string): readonly string[] {
  return [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name ?? '')
}

const answered: Draft = Object.fromEntries(
  indicatorKinds.map((kind) => [kind, typeAnswer(answersByKind[kind])]),
)

describe('every kind', () => {
  test.each(indicatorKinds)(
    '%s: each control has a label, and each help and message it points to is there',
    (kind) => {
      const html = renderCard(kind)
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(
        ([, list]) => list?.split(' ') ?? [],
      )
      expect(described.filter((id) => !ids.has(id))).toEqual([])
      const controls = html.match(/<(input(?! type="hidden")|textarea)[^>]*>/g) ?? []
      const unlabelled = controls.filter((control) => {
        const id = / id="([^"]+)"/.exec(control)?.[1]
        const isWrapped = /type="(radio|checkbox)"/.test(control)
        return !isWrapped && !(id && html.includes(`for="${id}"`))
      })
      expect(unlabelled).toEqual([])
    },
  )

  test.each(indicatorKinds)(
    '%s: what was typed is there again, and the folded line says it in words',
    (kind) => {
      const html = renderCard(kind, answered)
      const [, line] = /data-answer="true">([^<]*)</.exec(html) ?? []
      expect(line).toBe(
        {
          proportion: '118 af 152',
          rate: '1.900 af 1.234,5',
          count: '12',
          mean: 'sum 312,5 af 125 værdier',
          'two-registrations': 'Kommunens optælling 12 · Egen optælling 10',
          composition: 'Telefon 24 · Fremmøde 20 · Video 4 · i alt 48',
          'single-choice': 'I høj grad',
          'multiple-choice': 'Plakat, Samtale',
          'free-text': 'Vi mangler tid.',
        }[kind],
      )
      expect(html).toContain('data-answered="true"')
    },
  )

  test.each(indicatorKinds)('%s: an empty card is told, at its first field, when it is sent', (kind) => {
    const html = renderCard(kind, {}, true)
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1)
    expect(renderCard(kind)).not.toContain('aria-invalid')
  })
})

test('one answer is a group of buttons under the question, with what stands apart, and with leaving it', () => {
  const html = renderCard('single-choice', { 'single-choice': { ...emptyRawAnswer, notFound: true } })
  expect(html).toMatch(/<fieldset[^>]*><legend><span class="visually-hidden">Hvor mange/)
  expect(html.match(/type="radio"/g)).toHaveLength(8)
  expect(new Set(namesIn(html))).toEqual(new Set(['card.single-choice', 'chosen.single-choice']))
  expect(html).toMatch(
    /<input type="radio"[^>]*checked=""[^>]*value="no-answer"|value="no-answer"[^>]*checked=""/,
  )
})

test('several answers are boxes, each with a name of its own', () => {
  expect(namesIn(renderCard('multiple-choice'))).toEqual([
    'card.multiple-choice',
    'option-1.multiple-choice',
    'option-2.multiple-choice',
    'option-3.multiple-choice',
    'option-none.multiple-choice',
    'option-unknown.multiple-choice',
    'not-found.multiple-choice',
    'reason.multiple-choice',
    'other-number-reason.multiple-choice',
  ])
})

test('parts are rows of a table, and the line under it says what is left', () => {
  const parts = { '1': '24', '2': '20' }
  const html = renderCard('composition', { composition: { ...emptyRawAnswer, parts, denominator: '50' } })
  expect(html.match(/<th scope="row"/g)).toHaveLength(4)
  expect(html).toContain('Der mangler at blive fordelt 6 af 50')
})

test('own words are asked for with what must not be in them', () => {
  expect(renderCard('free-text')).toContain('Skriv ikke navne, CPR-numre')
})

test('the receipt says every answer in words', () => {
  const html = renderToStaticMarkup(
    <LocaleProvider locale="da">
      <SentAnswers
        indicators={makeEveryKind()}
        answers={{ ...answersByKind, 'free-text': { status: 'not-found', reason: '' } }}
      />
    </LocaleProvider>,
  ).replaceAll('\u00A0', ' ')
  expect(html).toContain('118 af 152 · 77,6 %')
  expect(html).toContain('sum 312,5 af 125 værdier · 2,5 mmol/l')
  expect(html).toContain('I svarer ikke på spørgsmålet')
})
