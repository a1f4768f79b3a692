import { expect, test } from 'vitest'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import { renderChartPng, renderSvg, renderSvgFile } from '#app/exports/chart-image.server.ts'
import { smallChart } from '#tests/builders/make-every-block.ts'

test('a chart is drawn as a PNG of the width asked for, times the scale', () => {
  const { bytes, width, height } = renderChartPng(smallChart, { width: 600, scale: 2 })
  const header = Buffer.from(bytes)
  expect(header.subarray(1, 4).toString('ascii')).toBe('PNG')
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([width * 2, height * 2])
})

test('words in a chart cannot end its markup', () => {
  const chart = { ...smallChart, cluster: { value: 0.5, label: 'A & <B>' } }
  expect(renderSvg(drawChart(chart, { width: 600 }))).toContain('A &amp; &lt;B&gt;')
})

test('the title of a chart is written in its file as it is typed', () => {
  const file = renderSvgFile(drawChart(smallChart, { width: 600 }), 'Pris i $& og $1')
  expect(new TextDecoder().decode(file)).toContain('<title>Pris i $&amp; og $1</title>')
})

test('the same chart gives the same bytes', () => {
  const draw = () => Buffer.from(renderChartPng(smallChart, { width: 600, scale: 1 }).bytes)
  expect(draw().equals(draw())).toBe(true)
})
