import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import { apartWords } from '#app/domain/indicator/apart-words.ts'
import type { ChoiceMeasure, CompositionMeasure, Indicator } from '#app/domain/indicator/indicator.ts'
import type { ExtractionLabels } from '#app/domain/template/handout-definition.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const linesForText = 4

type NumberLabels = Pick<ExtractionLabels, 'yourNumber'>

/** What each number of an answer counts, in words; null for kinds that are not answered with one or two numbers. */
export function countedWords(indicator: Indicator, locale: Locale): readonly string[] | null {
  switch (indicator.kind) {
    case 'count':
      return [indicator.numerator]
    case 'proportion':
    case 'rate':
      return [indicator.numerator, indicator.denominator]
    case 'mean': {
      const unit = indicator.unit === '' ? '' : ` (${indicator.unit})`
      const sum = `${indicator.numerator || indicator.title}, ${handoutWords(locale).added}${unit}`
      return [sum, indicator.denominator]
    }
    case 'two-registrations':
      return [indicator.registrations.first, indicator.registrations.second]
    case 'composition':
    case 'single-choice':
    case 'multiple-choice':
    case 'free-text':
      return null
  }
}

/** Room to write the answer before it is typed into the form: boxes, a row per part, ticks or lines. */
export function buildNumberBoxes(
  indicator: Indicator,
  labels: NumberLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const { language } = context.clusterPackage
  const words = handoutWords(language)
  switch (indicator.kind) {
    case 'count':
    case 'proportion':
    case 'rate':
    case 'mean':
    case 'two-registrations':
      return [buildBoxes(indicator, countedWords(indicator, language) ?? [], labels)]
    case 'composition':
      return [buildPartRows(indicator, labels, words.whole)]
    case 'single-choice':
    case 'multiple-choice':
      return buildTicks(indicator, context)
    case 'free-text':
      return [{ kind: 'writing-lines', count: linesForText, label: '' }]
  }
}

/** An empty row under the words of what is counted. */
function buildBoxes(indicator: Indicator, counted: readonly string[], labels: NumberLabels): HandoutBlock {
  const width = 80 / counted.length
  return {
    kind: 'table',
    caption: '',
    handwriting: true,
    columns: [
      { title: labels.yourNumber, width: 20 },
      ...counted.map((title) => ({ title: title || indicator.title, width })),
    ],
    rows: [{ cells: [{ paragraphs: [bold(indicator.number)] }, ...counted.map(() => ({ paragraphs: [] }))] }],
  }
}

/** Parts stand below each other, since nobody knows how many they are, and the whole under them. */
function buildPartRows(
  { parts, number, denominator }: Indicator & CompositionMeasure,
  labels: NumberLabels,
  whole: string,
): HandoutBlock {
  const total = denominator === '' ? whole : `${whole}: ${denominator}`
  const rows = [...parts.map(({ text }) => plain(text)), bold(total)]
  return {
    kind: 'table',
    caption: '',
    handwriting: true,
    columns: [
      { title: number, width: 70 },
      { title: labels.yourNumber, width: 30 },
    ],
    rows: rows.map((content) => ({ cells: [{ paragraphs: [content] }, { paragraphs: [] }] })),
  }
}

function buildTicks(
  { kind, options, apart }: Indicator & ChoiceMeasure,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const { language } = context.clusterPackage
  const words = handoutWords(language)
  const isSingle = kind === 'single-choice'
  const texts = [
    ...options.map(({ text }) => text),
    ...(isSingle ? [] : [words.none]),
    ...apart.map((choice) => apartWords[choice][language]),
  ]
  return [
    {
      kind: 'paragraph',
      style: 'small',
      content: plain(isSingle ? words.oneAnswer : words.severalAnswers),
      keep: true,
    },
    { kind: 'ticks', items: texts.map((text) => ({ content: plain(text), checked: false })) },
  ]
}
