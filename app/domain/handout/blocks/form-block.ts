import { printedFields } from '#app/domain/handout/fields.ts'
import { findContent, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords, quote } from '#app/domain/handout/handout-words.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { fillText } from '#app/domain/handout/placeholders.ts'
import { isWordingChanged, readAcceptance, wordingOf } from '#app/domain/package/acceptance.ts'
import { readGate } from '#app/domain/package/gate.ts'
import type { FormSection, FormValues } from '#app/domain/template/template.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

const linesForReason = 2

type FactRow = { readonly label: string; readonly value: readonly Inline[] }

/** A form as label–value rows, with what its role has to say about what stands in it. */
export function buildFormBlock(
  section: FormSection,
  values: FormValues,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const rows =
    section.role === 'meeting' ? meetingRows(section, values, context) : fieldRows(section, values, context)
  return [
    { kind: 'facts', rows },
    ...(section.role === 'gate' ? buildMissingReason(section, values) : []),
    ...(section.role === 'acceptance' ? buildChangedWording(section, values, context) : []),
  ]
}

function fieldRows(
  section: FormSection,
  values: FormValues,
  context: HandoutContext,
  except: readonly string[] = [],
): readonly FactRow[] {
  return printedFields(section, values, context, except).map(({ label, value }) => ({ label, value }))
}

/** When the meeting is as one says it, the day of the week with the date, and from when until when. */
function meetingRows(section: FormSection, values: FormValues, context: HandoutContext): readonly FactRow[] {
  const { date, startTime, minutes } = context.meeting
  const { language } = context.clusterPackage
  const words = handoutWords(language)
  const timeLabel = startTime === null ? words.meetingLength : words.meetingTime
  const time = fillText(startTime === null ? '{duration}' : '{meetingTime}', context).text
  return [
    ...(date === null
      ? []
      : [
          {
            label: section.schema.properties?.['date']?.title ?? '',
            value: plain(formatDate(date, language, 'weekday')),
          },
        ]),
    ...(startTime === null && minutes === null ? [] : [{ label: timeLabel, value: plain(time) }]),
    ...fieldRows(section, values, context, ['date', 'startTime', 'minutes']),
  ]
}

/** A doubt without a reason: room to write it by hand. */
function buildMissingReason(section: FormSection, values: FormValues): readonly HandoutBlock[] {
  const { doubts, reason } = readGate(section, values)
  const label = section.schema.properties?.['reason']?.title
  if (doubts.length === 0 || reason !== undefined || label === undefined) return []
  return [{ kind: 'writing-lines', count: linesForReason, label }]
}

function buildChangedWording(
  { accepts = '' }: FormSection,
  values: FormValues,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const accepted = findContent(context, accepts)
  const acceptance = readAcceptance(values)
  if (accepted?.type !== 'rich-text' || !isWordingChanged(acceptance, wordingOf(accepted.text))) return []
  const { language } = context.clusterPackage
  const words = handoutWords(language)
  const text = (acceptance.acceptedText ?? '').replaceAll('\n', ' ')
  return [
    {
      kind: 'caution',
      lead: words.wordingChanged,
      text: text === '' ? '' : `${words.acceptedWording} ${quote(text, language)}`,
    },
  ]
}
