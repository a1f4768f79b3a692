import { drawPseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { HandoutSource, ShownCopy } from '#app/server/handouts.server.ts'

/**
 * A ready package as its cluster would see it after its last round.
 * @param printedOn ISO day
 */
export function buildExampleSource(
  example: ExamplePackage,
  template: Template,
  printedOn: string,
): HandoutSource {
  const { id, title, kind, language, notice, sections } = example
  return {
    template,
    clusterPackage: { id, title, kind, language, notice, sections, template: example.template },
    clusterName: example.cluster.name,
    printedOn,
    deadline: example.rounds.at(-1)?.deadline ?? null,
    ...showLastRound(example, template),
  }
}

function showLastRound(
  example: ExamplePackage,
  template: Template,
): { readonly shown: readonly ShownResult[] | null; readonly copies: readonly ShownCopy[] | null } {
  const round = example.rounds.at(-1)
  if (!round) return { shown: null, copies: null }
  const indicators = buildIndicators(itemsOfRole(template, example.sections, 'indicators'))
  const numbers = example.cluster.practices.map((practice) => practice.number)
  const pseudonyms = drawPseudonyms(numbers, fixedSequence(example.id), example.language)
  const submissions = round.answers.map(({ practice, answers }) => ({
    participantId: practice,
    pseudonym: pseudonyms.get(practice) ?? '',
    answers,
  }))
  const results = computeResults({ number: example.rounds.length, indicators }, submissions, numbers.length)
  const { agreement } = round
  const copies = submissions
    .map(({ participantId, pseudonym }) => ({
      pseudonym,
      label: pseudonym,
      showOwn: () =>
        results.indicators.map((result) =>
          showResult(result, { kind: 'practice', participantId, agreement }),
        ),
    }))
    .toSorted((a, b) => a.pseudonym.localeCompare(b.pseudonym, example.language))
  return {
    shown: results.indicators.map((result) => showResult(result, { kind: 'cluster', agreement })),
    copies,
  }
}

/** Numbers 0 ≤ x < 1 that look drawn but are the same each time: an example is printed alike every day (mulberry32). */
function fixedSequence(seed: string): () => number {
  let state = [...seed].reduce((sum, character) => Math.imul(sum, 31) + (character.codePointAt(0) ?? 0), 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const twice = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296
  }
}
