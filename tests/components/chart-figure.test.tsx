import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChartFigure } from '#app/components/chart-figure.tsx'
import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { makeResult } from '#tests/builders/make-result.ts'

const result = makeResult([
  [117, 149],
  [92, 154],
  [9, 23],
])
const shown = showResult(result, { kind: 'practice', participantId: 'seat-2', agreement: 'closed' })
const markup = renderToStaticMarkup(<ChartFigure chart={buildVariationChart(shown, 'da')} locale="da" />)

describe('ChartFigure', () => {
  it('is a picture whose name is the sentence about it', () => {
    expect(markup).toMatch(
      /role="img" aria-label="Årskontrol\. Patienter, der har fået en årskontrol: 218 af 326/,
    )
  })

  it('has real text, in the language of the chart', () => {
    expect(markup).toContain('>Praksis A</text>')
    expect(markup).toContain('>Jeres praksis</text>')
    expect(markup).toContain('lang="da"')
  })

  it('needs no inline style, which the content policy forbids', () => {
    expect(markup).not.toContain('style=')
  })

  it('can be scrolled from the keyboard', () => {
    expect(markup).toMatch(/<section[^>]* tabindex="0" aria-label="Årskontrol[^"]*"/)
  })
})
