import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { quote } from '#app/domain/handout/handout-words.ts'
import { indicatorHeading } from '#app/domain/handout/indicator-names.ts'
import { bold, italic, plain } from '#app/domain/handout/inline.ts'
import { buildFacilitatorCards, type FacilitatorCard } from '#app/domain/meeting/facilitator-cards.ts'
import { readFacilitation } from '#app/domain/package/read-facilitation.ts'
import type { BlockOf, CardLabels } from '#app/domain/template/handout-definition.ts'
import { formatMinutes } from '#app/domain/text/format-date.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

type Row = { readonly label: string; readonly value: readonly Inline[] }

/** One box per indicator with what whoever leads the meeting needs at that moment: question, time, form of work, words. */
export function buildFacilitatorCardsBlock(
  { labels }: BlockOf<'facilitator-cards'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const { indicators } = context
  const facilitation = readFacilitation(context.template, context.clusterPackage.sections)
  const cards = buildFacilitatorCards(facilitation, itemsOf(context, 'programme'))
  if (cards.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  const titles = new Map(
    indicators.map((indicator) => [indicator.id, indicatorHeading(labels.card, indicator)]),
  )
  return cards.map((card) => ({
    kind: 'box',
    title: titles.get(card.indicator.id) ?? '',
    blocks: buildCard(card, labels, context),
  }))
}

function buildCard(
  card: FacilitatorCard,
  labels: CardLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const question: HandoutBlock =
    card.question === null
      ? { kind: 'writing-lines', count: 1, label: labels.question }
      : { kind: 'paragraph', style: 'normal', content: bold(card.question), keep: true }
  const rows = [
    ...timeRow(card, labels, context),
    ...techniqueRows(card, labels, context),
    ...resultRows(card, labels, context),
  ]
  return rows.length === 0 ? [question] : [question, { kind: 'facts', rows }]
}

function timeRow({ part }: FacilitatorCard, labels: CardLabels, context: HandoutContext): readonly Row[] {
  if (!part || part.of === 0) return []
  const { language } = context.clusterPackage
  const value = labels.timeOf
    .replaceAll('{minutes}', formatMinutes(part.minutes, language))
    .replaceAll('{total}', formatMinutes(part.of, language))
    .replaceAll('{part}', part.title)
  return [{ label: labels.time, value: plain(value) }]
}

function techniqueRows(
  { technique }: FacilitatorCard,
  labels: CardLabels,
  context: HandoutContext,
): readonly Row[] {
  if (!technique?.title) return []
  const { language } = context.clusterPackage
  const words = technique.words
    ? [{ label: labels.words, value: italic(quote(technique.words, language)) }]
    : []
  return [{ label: labels.technique, value: plain(technique.title) }, ...words]
}

/** When there are results: what the picture shows and cannot, and what the practices guessed and explained. */
function resultRows(
  { indicator }: FacilitatorCard,
  labels: CardLabels,
  { results }: HandoutContext,
): readonly Row[] {
  const result = results?.find((each) => each.indicator.id === indicator.id)
  if (!result) return []
  const { sentence, change, shows, showsNot, tallies = [] } = result
  const told = [sentence, change?.sentence ?? '', ...shows].filter((text) => text !== '')
  const rows = [
    [labels.shows, told.join(' ')],
    [labels.showsNot, showsNot],
    ...tallies.map(({ label, text }) => [label, text] as const),
  ] as const
  return rows.flatMap(([label, text]) =>
    label === undefined || text === '' ? [] : [{ label, value: plain(text) }],
  )
}
