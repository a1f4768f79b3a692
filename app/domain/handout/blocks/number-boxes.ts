import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import { apartWords } from '#app/domain/indicator/apart-words.ts'
import type { ChoiceMeasure, CompositionMeasure, Indicator } from '#app/domain/indicator/indicator.ts'
import type { ExtractionLabels } from '#app/domain/template/handout-definition.ts'

const linesForText = 4

/** Room to write the answer before it is typed into the form: boxes, a row per part, ticks or lines. */
export function buildNumberBoxes(
  indicator: Indicator,
  labels: ExtractionLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const words = handoutWords(context.clusterPackage.language)
  switch (indicator.kind) {
    case 'count':
      return [buildBoxes(indicator, [indicator.numerator], labels)]
    case 'proportion':
    case 'rate':
      return [buildBoxes(indicator, [indicator.numerator, indicator.denominator], labels)]
    case 'mean': {
      const unit = indicator.unit === '' ? '' : ` (${indicator.unit})`
      const sum = `${indicator.numerator || indicator.title}, ${words.added}${unit}`
      return [buildBoxes(indicator, [sum, indicator.denominator], labels)]
    }
    case 'two-registrations': {
      const { first, second } = indicator.registrations
      return [buildBoxes(indicator, [first, second], labels)]
    }
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
function buildBoxes(
  indicator: Indicator,
  counted: readonly string[],
  labels: ExtractionLabels,
): HandoutBlock {
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
  labels: ExtractionLabels,
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
