import {
  type ApartChoice,
  apartChoices,
  type Measure,
  type NamedPart,
} from '#app/domain/indicator/indicator.ts'
import type { IndicatorItem } from '#app/domain/template/roles.ts'

type WrittenParts = IndicatorItem['parts']

/** What only the item's kind has, trimmed. A kind not chosen yet is a proportion. */
export function buildMeasure(item: IndicatorItem): Measure {
  const kind = item.kind ?? 'proportion'
  switch (kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'free-text':
      return { kind }
    case 'mean':
      return { kind, unit: trim(item.unit) }
    case 'two-registrations':
      return {
        kind,
        registrations: { first: trim(item.firstRegistration), second: trim(item.secondRegistration) },
      }
    case 'composition':
      return { kind, parts: buildParts(item.parts) }
    case 'single-choice':
    case 'multiple-choice':
      return { kind, options: buildParts(item.options), apart: buildApart(item.apart) }
  }
}

/** Numbered by place: a part without a name is none. */
function buildParts(written: WrittenParts): readonly NamedPart[] {
  return (written ?? [])
    .map(({ text }) => trim(text))
    .filter((text) => text !== '')
    .map((text, index) => ({ id: String(index + 1), text }))
}

/** Always in the same order, whichever was ticked first. */
function buildApart(written: IndicatorItem['apart']): readonly ApartChoice[] {
  return apartChoices.filter((choice) => written?.includes(choice))
}

function trim(text: string | undefined): string {
  return text?.trim() ?? ''
}
