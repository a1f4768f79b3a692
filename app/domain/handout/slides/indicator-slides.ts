import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutResult } from '#app/domain/handout/handout-result.ts'
import { quote } from '#app/domain/handout/handout-words.ts'
import { bold, joinInline, plain } from '#app/domain/handout/inline.ts'
import { indicatorHeading } from '#app/domain/handout/indicator-names.ts'
import { lineOf, notesOf, type Slide, type SlideNote, slideOf } from '#app/domain/handout/slides/slide.ts'
import type { FacilitatorCard } from '#app/domain/meeting/facilitator-cards.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { BlockOf, SlideLabels } from '#app/domain/template/handout-definition.ts'
import { formatMinutes } from '#app/domain/text/format-date.ts'

type Definition = BlockOf<'meeting-slides'>

/** One indicator: a slide with what the numbers say, one with what happened since the round before, and one with the question. */
export function buildIndicatorSlides(
  card: FacilitatorCard,
  { labels, waiting }: Definition,
  context: HandoutContext,
): readonly Slide[] {
  const indicator = context.indicators.find(({ id }) => id === card.indicator.id)
  if (!indicator) return []
  const result = context.results?.find((one) => one.indicator.id === indicator.id)
  const notes = cardNotes(card, result, labels, context)
  const shown = result
    ? resultSlide(result, labels, notes)
    : slideOf('content', indicatorHeading(labels.indicator, indicator), {
        lines: [lineOf(plain(waiting), 'quiet')],
        notes,
      })
  return [shown, ...changeSlide(result, labels), ...questionSlide(card, indicator, labels, context)]
}

/** The sentence is the title. Below it the picture and what was counted; without a picture the words that go with it. */
function resultSlide(result: HandoutResult, labels: SlideLabels, notes: readonly SlideNote[]): Slide {
  const { chart, indicator, sentence, spread, texts } = result
  const basis = joinInline(
    [bold(indicatorHeading(labels.indicator, indicator)), plain(chart?.subtitle ?? '')],
    ' · ',
  )
  const lines = [
    ...(spread === '' || chart !== null ? [] : [lineOf(plain(spread))]),
    ...texts.map((text) => lineOf(plain(text), 'normal', true)),
    lineOf(basis, 'quiet'),
  ]
  return slideOf('content', sentence, { chart, lines, notes })
}

/** Where there was an earlier round: the sentence about what happened is the title. */
function changeSlide(result: HandoutResult | undefined, labels: SlideLabels): readonly Slide[] {
  if (!result?.change?.chart) return []
  const { indicator, change } = result
  const { chart, rounds, sentence, details, showsNot } = change
  const heading = indicatorHeading(labels.indicator, indicator)
  const notes = notesOf([
    [labels.shows, details.filter((detail) => detail !== showsNot).join(' ')],
    [labels.showsNot, showsNot],
  ])
  const basis = joinInline([bold(heading), plain(rounds)], ' · ')
  return [slideOf('content', sentence || heading, { chart, lines: [lineOf(basis, 'quiet')], notes })]
}

function questionSlide(
  { question, technique, part }: FacilitatorCard,
  indicator: Indicator,
  labels: SlideLabels,
  context: HandoutContext,
): readonly Slide[] {
  if (question === null) return []
  const { language } = context.clusterPackage
  const minutes = techniqueMinutes(technique, part)
  const time = minutes === 0 ? '' : formatMinutes(minutes, language)
  const form = [technique?.title ?? '', time].filter((word) => word !== '').join(' · ')
  const lines = [lineOf(plain(question), 'large'), ...(form === '' ? [] : [lineOf(plain(form), 'quiet')])]
  const title = labels.discussion.replaceAll('{title}', indicator.title)
  const notes = techniqueNotes(technique, labels, context)
  return [slideOf('content', title, { lines, notes })]
}

/**
 * The technique's own minutes. 0 where they are more than the indicator's share of the part: then it serves several indicators at
 * once. The share itself also holds the figures and the rounding off, so it is not time to talk.
 */
function techniqueMinutes(technique: FacilitatorCard['technique'], part: FacilitatorCard['part']): number {
  const minutes = technique?.minutes ?? 0
  return part && minutes <= part.minutes ? minutes : 0
}

/** The facilitator's card: what the picture shows and does not show, the question, the form of work and the time. */
function cardNotes(
  { question, technique, part }: FacilitatorCard,
  result: HandoutResult | undefined,
  labels: SlideLabels,
  context: HandoutContext,
): readonly SlideNote[] {
  const { language } = context.clusterPackage
  const time =
    part && part.of > 0
      ? labels.timeOf
          .replaceAll('{minutes}', formatMinutes(part.minutes, language))
          .replaceAll('{total}', formatMinutes(part.of, language))
          .replaceAll('{part}', part.title)
      : ''
  return [
    ...notesOf([
      [labels.time, time],
      [labels.shows, result ? [result.spread, ...result.shows].filter(Boolean).join(' ') : ''],
      [labels.showsNot, result?.showsNot ?? ''],
      [labels.cautions, (result?.cautions ?? []).map(({ lead, text }) => `${lead} ${text}`).join(' ')],
      [labels.question, question ?? ''],
      ...(result?.tallies ?? []).map(({ label, text }) => [label, text] as const),
    ]),
    ...techniqueNotes(technique, labels, context),
  ]
}

function techniqueNotes(
  technique: FacilitatorCard['technique'],
  labels: SlideLabels,
  context: HandoutContext,
): readonly SlideNote[] {
  const words = technique?.words ? quote(technique.words, context.clusterPackage.language) : ''
  return notesOf([
    [labels.technique, technique?.title ?? ''],
    [labels.how, technique?.how ?? ''],
    [labels.words, words],
  ])
}
