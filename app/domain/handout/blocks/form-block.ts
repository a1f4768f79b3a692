import { printedFields } from '#app/domain/handout/fields.ts'
import { findContent, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords, quote } from '#app/domain/handout/handout-words.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { isWordingChanged, readAcceptance, wordingOf } from '#app/domain/package/acceptance.ts'
import { readGate } from '#app/domain/package/gate.ts'
import type { FormSection, FormValues } from '#app/domain/template/template.ts'

const linesForReason = 2

/** A form as label–value rows, with what its role has to say about what stands in it. */
export function buildFormBlock(
  section: FormSection,
  values: FormValues,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const rows = printedFields(section, values, context).map(({ label, value }) => ({ label, value }))
  return [
    { kind: 'facts', rows },
    ...(section.role === 'gate' ? buildMissingReason(section, values) : []),
    ...(section.role === 'acceptance' ? buildChangedWording(section, values, context) : []),
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
