import { expect, it } from 'vitest'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { drawPicture } from '#app/domain/results/draw-picture.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { wrapText } from '#app/domain/results/wrap-text.ts'
import { makeResult } from '#tests/builders/make-result.ts'

it('a picture that stands alone has its title, what it is made from, and its caution', () => {
  const shown = showResult(
    makeResult([
      [30, 90],
      [5, 20],
    ]),
    { kind: 'cluster', agreement: 'closed' },
  )
  const chart = buildChart(shown, 'da')
  if (!chart) throw new Error('There is a picture')
  const { shapes, height } = drawPicture(chart, 760, 'Én praksis har under 30 patienter.')
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  const words = texts.map(({ text }) => text)
  expect(words).toEqual(expect.arrayContaining([chart.title, 'Én praksis har under 30 patienter.']))
  expect(words.join(' ')).toContain('forløbsplan')
  expect(texts.every(({ x, y }) => x >= 0 && y > 0 && y < height)).toBe(true)
})

it('on a phone the axis says only as many numbers as have room, and the last of them', () => {
  const shown = showResult(makeResult([[30, 90]]), { kind: 'cluster', agreement: 'closed' })
  const chart = buildChart(shown, 'da')
  if (!chart) throw new Error('There is a picture')
  const said = (width: number) =>
    drawPicture(chart, width).shapes.flatMap((shape) =>
      shape.kind === 'text' && /^(0|20|40|60|80|100\u00A0%)$/.test(shape.text) ? [shape.text] : [],
    )
  expect(said(760)).toEqual(['0', '20', '40', '60', '80', '100\u00A0%'])
  expect(said(290)).toEqual(['20', '60', '100\u00A0%'])
})

it('text is wrapped at words, and a word too long for a line stands alone', () => {
  expect(wrapText('en to tre', 10, 1000)).toEqual(['en to tre'])
  expect(wrapText('kort etmegetlangtord igen', 10, 40)).toEqual(['kort', 'etmegetlangtord', 'igen'])
})
