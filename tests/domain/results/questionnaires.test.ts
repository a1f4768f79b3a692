import { expect, test } from 'vitest'
import type { Answers } from '#app/domain/collection/answers.ts'
import { practicesAlone, type QuestionnaireTerms } from '#app/domain/collection/questionnaire.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { ShownResult, Viewer } from '#app/domain/results/shown-result.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { makeParts } from '#tests/builders/make-kinds.ts'

const reach = makeIndicator({
  kind: 'single-choice',
  id: 'reach',
  title: 'Adgang',
  population: '',
  denominator: '',
  source: '',
  period: '',
  options: makeParts('Ja', 'Delvist', 'Nej'),
  apart: ['unknown'],
})
const idea = makeIndicator({ kind: 'free-text', id: 'idea', title: 'Idé' })

const cluster: Viewer = { kind: 'cluster', agreement: 'closed' }
const outside: Viewer = { kind: 'outside' }

function chosen(options: readonly string[]): readonly Answers[] {
  return options.map((option, index) => ({
    reach: { status: 'chosen', options: [option] },
    idea: { status: 'written', text: `Idé ${index}` },
  }))
}

/** The two questions as a viewer sees them. */
function show(
  terms: Partial<QuestionnaireTerms>,
  answers: { doctors?: readonly Answers[]; partner?: readonly Answers[] },
  viewer: Viewer = cluster,
): readonly ShownResult[] {
  const questionnaires = {
    terms: { ...practicesAlone, ...terms },
    answers: { doctors: [], partner: [], ...answers },
  }
  // The practices have answered as well: it must not count where the doctors are asked.
  const practices = chosen(['1', '1', '1', '1', '1', '1']).map((each, index) => ({
    participantId: `seat-${index}`,
    pseudonym: `Praksis ${String.fromCharCode(65 + index)}`,
    answers: each,
  }))
  const round = { number: 1, indicators: [reach, idea] }
  return computeResults(round, practices, 6, questionnaires).indicators.map((each) =>
    showResult(each, viewer),
  )
}

const fivePartners = chosen(['3', '3', '3', '2', '1'])

test('the doctors’ answers are counted, and the practices’ are not', () => {
  const [shown] = show({ questionsTo: 'doctors' }, { doctors: chosen(['1', '3', '3', '3', '3']) })
  expect(shown).toMatchObject({ n: 5, counts: [1, 0, 4], respondents: 'doctors' })
  if (!shown) throw new Error('Nothing is shown')
  expect(describeResult(shown, 'da')).toMatchObject({
    statement: 'Adgang: »Nej« er valgt af flest: 4 af 5, svarende til 80 %.'.replace('80 %', '80\u00A0%'),
    response: '5 læger har svaret på spørgsmålet.',
  })
  expect(buildChart(shown, 'da')?.subtitle).toBe('5 læger · n\u00A0=\u00A05')
})

test.each([cluster, outside, { kind: 'data' } as const])(
  'four doctors are too few to show to %o',
  (viewer) => {
    const shown = show({ questionsTo: 'doctors' }, { doctors: chosen(['1', '3', '3', '3']) }, viewer)
    expect(shown[0]).toMatchObject({ n: null, counts: [], apart: [] })
    expect(shown[1]).toMatchObject({ texts: [] })
    expect(JSON.stringify(shown)).not.toContain('Idé 0')
  },
)

test('a partner’s answers are mirrored beside the practices’, each in percent of its own', () => {
  const [shown] = show({ partner: 'Hjemmesygeplejen' }, { partner: fivePartners })
  if (!shown) throw new Error('Nothing is shown')
  const chart = buildChart(shown, 'da')
  expect(chart).toMatchObject({
    sides: ['Praksis, n\u00A0=\u00A06', 'Hjemmesygeplejen, n\u00A0=\u00A05'],
  })
  const table = buildResultTable(shown, 'da')
  expect(table.header).toEqual([
    'Svar',
    'Praksis: antal',
    'Praksis: andel',
    'Hjemmesygeplejen: antal',
    'Hjemmesygeplejen: andel',
  ])
  expect(table.rows[2]).toEqual(['Nej', '0', '0\u00A0%', '3', '60\u00A0%'])
  expect(describeResult(shown, 'da').spread).toBe(
    'Hjemmesygeplejen: »Nej« er valgt af flest: 3 af 5, svarende til 60\u00A0%.',
  )
})

test('a partner with four answers is not drawn, and no number of its is told', () => {
  const [shown] = show({ partner: 'Hjemmesygeplejen' }, { partner: fivePartners.slice(0, 4) })
  if (!shown) throw new Error('Nothing is shown')
  expect(buildChart(shown, 'da')).toMatchObject({ sides: ['Svar, n\u00A0=\u00A06'] })
  expect(buildResultTable(shown, 'da').header).toHaveLength(3)
  expect(describeResult(shown, 'da').spread).toBe('Hjemmesygeplejen: Svarene vises ikke (under 5 svar).')
})

test('that a partner delivered no data is told, and its reason stays in the cluster', () => {
  const terms = { partner: 'Akutafdelingen', partnerReason: 'Skiftede system.' }
  const said = (viewer: Viewer) => {
    const [shown] = show(terms, {}, viewer)
    return shown ? describeResult(shown, 'da').response : ''
  }
  expect(said(cluster)).toBe(
    '6 af 6 praksis har svaret på spørgsmålet. Akutafdelingen: leverede ikke tal (Skiftede system).',
  )
  expect(said(outside)).toBe('6 af 6 praksis har svaret på spørgsmålet. Akutafdelingen: leverede ikke tal.')
})

test('free text of the two groups stands apart, and leaves the cluster from neither', () => {
  const answers = { partner: fivePartners }
  const [, shown] = show({ partner: 'Hjemmesygeplejen' }, answers)
  if (!shown) throw new Error('Nothing is shown')
  const described = describeResult(shown, 'da')
  expect(described.texts).toHaveLength(6)
  expect(described.partnerTexts).toMatchObject({ name: 'Hjemmesygeplejen' })
  expect(described.partnerTexts?.texts.toSorted()).toEqual(['Idé 0', 'Idé 1', 'Idé 2', 'Idé 3', 'Idé 4'])
  expect(JSON.stringify(show({ partner: 'Hjemmesygeplejen' }, answers, outside))).not.toContain('Idé 1')
})
