import {
  apartChoices,
  indicatorKinds,
  type Measure,
  type NamedPart,
} from '#app/domain/indicator/indicator.ts'

/** What a card asks for, as far as checking and wording its answer needs it: read from the fields themselves. */
export function readMeasure(card: HTMLElement): Measure {
  const kind = indicatorKinds.find((known) => known === card.dataset['kind']) ?? 'proportion'
  switch (kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'free-text':
      return { kind }
    case 'mean':
      return { kind, unit: card.dataset['unit'] ?? '' }
    case 'two-registrations': {
      const [first, second] = readParts(card)
      return { kind, registrations: { first: first?.text ?? '', second: second?.text ?? '' } }
    }
    case 'composition':
      return { kind, parts: readParts(card) }
    case 'single-choice':
    case 'multiple-choice':
      return { kind, options: readOptions(card), apart: readApart(card) }
  }
}

function readParts(card: HTMLElement): readonly NamedPart[] {
  return [...card.querySelectorAll<HTMLElement>('[data-field^="part-"]')].map(({ dataset }) => ({
    id: dataset['field']?.slice('part-'.length) ?? '',
    text: dataset['label'] ?? '',
  }))
}

function readOptions(card: HTMLElement): readonly NamedPart[] {
  return [...card.querySelectorAll<HTMLElement>('[data-option]:not([data-apart])')].map(({ dataset }) => ({
    id: dataset['option'] ?? '',
    text: dataset['label'] ?? '',
  }))
}

function readApart(card: HTMLElement) {
  const offered = [...card.querySelectorAll<HTMLElement>('[data-apart]')].map(
    ({ dataset }) => dataset['option'],
  )
  return apartChoices.filter((choice) => offered.includes(choice))
}
