import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import { hex } from '#app/exports/chart/numbers.server.ts'
import type { PlannedLine, PlannedMark } from '#app/exports/chart/plan.server.ts'

const emuInAPoint = 12_700

export function solid(colour: ChartColour): string {
  return `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`
}

/** Told apart in black and white too: every other bar has a pattern. */
const patterns = [null, 'wdUpDiag', null, 'pct20', 'wdDnDiag'] as const

/** The look of bars and parts. @param at their place among the series */
export function barLook(colour: ChartColour, at: number): string {
  const pattern = patterns[at % patterns.length] ?? null
  if (pattern === null) return solid(colour)
  const [fore, back] = [hex('paper'), hex(colour)].map((value) => `<a:srgbClr val="${value}"/>`)
  return `<a:pattFill prst="${pattern}"><a:fgClr>${fore}</a:fgClr><a:bgClr>${back}</a:bgClr></a:pattFill>`
}

/** A line's look. @param width points */
export function lineLook(colour: ChartColour, width: number, dash: PlannedLine = 'solid'): string {
  const emu = Math.round(width * emuInAPoint)
  return `<a:ln w="${emu}" cap="${dash === 'solid' ? 'rnd' : 'flat'}">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

/** Points that no line joins. */
export const noLine = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>'

/** An open mark is pale inside, not white: some programs draw no edge around a mark. */
export function markLook(mark: PlannedMark | null, colour: ChartColour): string {
  if (mark === null) return '<c:marker><c:symbol val="none"/></c:marker>'
  const { shape, size, hollow } = mark
  return (
    `<c:marker><c:symbol val="${shape}"/><c:size val="${size}"/>` +
    `<c:spPr>${solid(hollow ? 'rule' : colour)}${lineLook(colour, 1.5)}</c:spPr></c:marker>`
  )
}
