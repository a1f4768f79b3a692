import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { buildIndicatorSlides } from '#app/domain/handout/slides/indicator-slides.ts'
import { lineOf, notesOf, type Slide, type SlideNote, slideOf } from '#app/domain/handout/slides/slide.ts'
import { buildFacilitatorCards, type FacilitatorCard } from '#app/domain/meeting/facilitator-cards.ts'
import { computeProgramme, type ProgrammeEntry } from '#app/domain/meeting/programme.ts'
import { readFacilitation } from '#app/domain/package/read-facilitation.ts'
import type { BlockOf, SlideLabels } from '#app/domain/template/handout-definition.ts'
import type { ProgrammeItem } from '#app/domain/template/roles.ts'
import { formatClock, formatMinutes } from '#app/domain/text/format-date.ts'

type Entry = ProgrammeEntry<ProgrammeItem>

/**
 * The evening slide by slide, in the order of the programme: a part with indicators opens with a slide of its own and
 * then has each indicator and the question to it; a break says when the meeting goes on; any other part is a slide to
 * talk from. Indicators that no part takes up come last.
 */
export function buildMeetingSlides(
  definition: BlockOf<'meeting-slides'>,
  context: HandoutContext,
): readonly Slide[] {
  const { labels } = definition
  const items = itemsOf(context, 'programme')
  const facilitation = readFacilitation(context.template, context.clusterPackage.sections)
  const cards = buildFacilitatorCards({ ...facilitation, indicators: context.indicators }, items)
  const print = (some: readonly FacilitatorCard[]) =>
    some.flatMap((card) => buildIndicatorSlides(card, definition, context))
  const parts = computeProgramme(items, context.meeting.startTime).flatMap((entry) => [
    buildPart(entry, labels, context),
    ...print(cards.filter((card) => partOf(card, items) === entry.item)),
  ])
  return [...parts, ...print(cards.filter((card) => partOf(card, items) === undefined))]
}

/** An indicator that two parts name belongs to the first. */
function partOf({ indicator }: FacilitatorCard, items: readonly ProgrammeItem[]): ProgrammeItem | undefined {
  return items.find(({ indicatorIds = [] }) => indicatorIds.includes(indicator.id))
}

function buildPart(entry: Entry, labels: SlideLabels, context: HandoutContext): Slide {
  const { item } = entry
  const { language } = context.clusterPackage
  const notes = partNotes(entry, labels, context)
  const title = item.title ?? labels.pause
  if (item.isBreak === true) {
    const resume =
      entry.to === null ? formatMinutes(entry.minutes, language) : formatClock(entry.to, language)
    const words = entry.to === null ? resume : labels.resume.replaceAll('{time}', resume)
    return slideOf('section', title, { lines: words === '' ? [] : [lineOf(plain(words))], notes })
  }
  const description = (item.description ?? '').trim()
  const opens = (item.indicatorIds ?? []).length > 0
  const lines = description === '' ? [] : [lineOf(plain(description), opens ? 'normal' : 'large')]
  return slideOf(opens ? 'section' : 'content', title, { lines, notes })
}

function partNotes(
  { item, minutes, from, to }: Entry,
  labels: SlideLabels,
  context: HandoutContext,
): readonly SlideNote[] {
  const { language } = context.clusterPackage
  const clock =
    from === null || to === null ? [] : [`${formatClock(from, language)}–${formatClock(to, language)}`]
  const time = [...clock, ...(minutes > 0 ? [formatMinutes(minutes, language)] : [])].join(' · ')
  const technique = itemsOf(context, 'techniques').find(({ id }) => id === item.techniqueId)
  return notesOf([
    [labels.time, time],
    [labels.who, item.responsible ?? ''],
    ['', item.leaderNotes ?? ''],
    [labels.technique, technique?.title ?? ''],
    [labels.how, technique?.how ?? ''],
    [labels.material, item.material ?? ''],
  ])
}
