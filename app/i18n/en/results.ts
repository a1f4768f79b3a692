import type { results as danish } from '#app/i18n/da/results.ts'

export const results: typeof danish = {
  title: 'Results',
  answered: (sent, all) => `${sent} of ${all} practices have answered`,
  tabs: 'Indicators',
  picture: { choose: 'Kind of chart', fordeling: 'Practices in rows', tragt: 'Funnel by size' },
  files: {
    fetch: 'Download',
    png: 'Chart as picture (PNG)',
    svg: 'Chart as SVG',
    xlsx: 'Table for Excel',
    csv: 'Table as CSV',
  },
  figure: { show: 'Show as', chart: 'Chart', table: 'Table', text: 'Text' },
  definition: {
    title: 'How it is counted',
    numerator: 'Counted',
    denominator: 'Out of',
    population: 'Who',
    period: 'Period',
    source: 'Source',
    measured: 'Measured',
    values: 'Values of',
    unit: 'Unit',
    first: 'First count',
    second: 'Second count',
    parts: 'Parts',
    options: 'Answers',
    codes: 'Codes',
    note: 'Note',
  },
  aside: {
    shows: 'What the chart shows',
    basis: 'What it builds on',
    showsNot: 'What it does not show',
    questions: 'Ask the group',
    noQuestions: 'There are no questions about this indicator yet.',
    toPackage: 'Go to the package',
  },
  empty: {
    title: 'Numbers appear when collection closes',
    waiting: (sent, all) =>
      `${sent} of ${all} practices have answered. Nobody can see numbers until you close collection.`,
    none: 'No numbers have been collected yet. When practices have answered, each indicator stands here with a sentence, a chart and questions for the meeting.',
    toCollection: 'Go to data collection',
  },
}
