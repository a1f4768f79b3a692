import { chartColours } from '#app/domain/results/chart-colours.ts'

/** What an open mark is coloured until its part is settled; one digit from that of the other marks. */
export const hollowColour = '6F818C'

/**
 * What docx has no words for in a chart part: marks without a line between them, and marks that are open inside.
 * The language of its texts is that of the document.
 */
export function settleChart(xml: string, language: string): string {
  const marked = xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) =>
    series.includes('<c:symbol val="none"/>') ? series : openMarks(withoutLine(series)),
  )
  return marked.replaceAll('lang="en-US"', `lang="${language}"`)
}

/** Pale and not white inside: some programs draw no edge around a mark. */
function openMarks(series: string): string {
  const pale = chartColours.rule.replace('#', '')
  const fill = `<c:size val="8"/><c:spPr><a:solidFill><a:srgbClr val="${hollowColour}"/>`
  return series.replace(fill, fill.replace(hollowColour, pale))
}

/** The look of the line stands before the mark's own. */
function withoutLine(series: string): string {
  const at = series.indexOf('<c:marker>')
  if (at < 0) return series
  const line = series.slice(0, at).replace(/(<a:ln [^>]*>)<a:solidFill>.*?<\/a:solidFill>/s, '$1<a:noFill/>')
  return line + series.slice(at)
}
