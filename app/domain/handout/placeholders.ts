import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords, joinWords } from '#app/domain/handout/handout-words.ts'
import { totalMinutes } from '#app/domain/indicator/estimate-minutes.ts'
import { parseClock, sumMinutes, writeClock } from '#app/domain/meeting/programme.ts'
import { formatClock, formatDate, formatMinutes } from '#app/domain/text/format-date.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { mapInline } from '#app/domain/text/map-inline.ts'
import type { Block, Inline, RichText } from '#app/domain/text/rich-text.ts'

const placeholder = /\{(\w+)\}/g

/** A text with its placeholders filled; `complete` is false when one of them has no value yet. */
export type FilledText = { readonly text: string; readonly complete: boolean }

/**
 * Replaces `{title}`, `{meetingDate}` and the others that `HandoutDefinition` names. One without a value is
 * replaced by words that say so; one that is unknown stays as it is.
 */
export function fillText(text: string, context: HandoutContext): FilledText {
  const values = placeholderValues(context)
  const used = [...text.matchAll(placeholder)].map((match) => values[match[1] ?? ''])
  return {
    text: text.replace(placeholder, (whole, name: string) => values[name]?.text ?? whole),
    complete: used.every((value) => value === undefined || value.complete),
  }
}

/** The template's fixed text with its placeholders filled, marks and structure untouched. */
export function fillRichText(text: RichText, context: HandoutContext): readonly Block[] {
  return text.content.map((block) => mapInline(block, (content) => fillInline(content, context)))
}

function fillInline(content: readonly Inline[], context: HandoutContext): readonly Inline[] {
  return content.map((node) =>
    node.type === 'text' ? { ...node, text: fillText(node.text, context).text } : node,
  )
}

function placeholderValues(context: HandoutContext): { readonly [name: string]: FilledText | undefined } {
  const locale = context.clusterPackage.language
  const words = handoutWords(locale)
  const { date, startTime, place } = context.meeting
  const duration = context.meeting.minutes ?? sumMinutes(itemsOf(context, 'programme'))
  const minutes = totalMinutes(context.indicators)
  const deadline = context.deadline ?? null
  return {
    title: known(context.clusterPackage.title),
    cluster: known(context.clusterName),
    practice: orElse(context.practice?.label || null, words.practiceToCome),
    meetingDate: orElse(date && formatDate(date, locale, 'weekday'), words.dateToCome),
    meetingTime: orElse(startTime && timeSpan(startTime, duration, locale), words.timeToCome),
    meetingPlace: orElse(place, words.placeToCome),
    duration: orElse(duration > 0 ? formatMinutes(duration, locale) : null, words.timeToCome),
    indicatorCount: known(String(context.indicators.length)),
    minutes: known(String(minutes)),
    sources: orElse(sourcesOf(context) || null, ''),
    deadline: orElse(deadline && formatDate(deadline, locale, 'weekday'), words.deadlineToCome),
  }
}

/** "17.00–19.30", or the start alone while nobody knows how long it takes. */
function timeSpan(startTime: string, minutes: number, locale: Locale): string {
  const start = parseClock(startTime)
  if (start === null || minutes === 0) return formatClock(startTime, locale)
  return `${formatClock(startTime, locale)}–${formatClock(writeClock(start + minutes), locale)}`
}

function sourcesOf(context: HandoutContext): string {
  const sources = context.indicators.map((indicator) => indicator.source).filter((source) => source !== '')
  return joinWords([...new Set(sources)], context.clusterPackage.language)
}

function known(text: string): FilledText {
  return { text, complete: true }
}

function orElse(text: string | null, otherwise: string): FilledText {
  return text === null ? { text: otherwise, complete: false } : known(text)
}
