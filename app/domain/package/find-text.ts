import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { listFindable } from '#app/domain/package/list-findable.ts'
import { contentOf } from '#app/domain/package/section-content.ts'
import { stepsOf } from '#app/domain/template/find-section.ts'
import type { Template } from '#app/domain/template/template.ts'
import { foldText } from '#app/domain/text/fold-text.ts'

/** A place where the words stand: the sentence around them, cut where they are. */
export type FoundPlace = { readonly before: string; readonly words: string; readonly after: string }

export type FoundSection = {
  readonly stepId: string
  /** From 1, as the rail counts. */
  readonly stepNumber: number
  readonly sectionId: string
  readonly title: string
  readonly places: readonly FoundPlace[]
}

/** Shorter words stand everywhere. */
export const shortestQuery = 2

const mostPlaces = 200
const longestSide = 90

/**
 * Every place in a package where these words stand, in the order of its sections: texts, forms and items, as they are
 * read. Capitals and accents make no difference, and å is also aa, æ ae, ø oe. Nothing for a query that is too short.
 */
export function findText(
  template: Template,
  { kind, sections }: Pick<ClusterPackage, 'kind' | 'sections'>,
  query: string,
): readonly FoundSection[] {
  const wanted = foldText(query.normalize('NFC').trim()).text
  if (wanted.length < shortestQuery) return []
  let room = mostPlaces
  return stepsOf(template, kind).flatMap((step, index) =>
    step.sections.flatMap((section) => {
      const sentences = listFindable(section, contentOf(section, sections)).flatMap(sentencesOf)
      const places = [...new Set(sentences)]
        .flatMap((sentence) => findInSentence(sentence, wanted))
        .slice(0, room)
      room -= places.length
      if (places.length === 0) return []
      return [{ stepId: step.id, stepNumber: index + 1, sectionId: section.id, title: section.title, places }]
    }),
  )
}

/** At most once in a sentence. */
function findInSentence(sentence: string, wanted: string): readonly FoundPlace[] {
  const folded = foldText(sentence)
  const at = folded.text.indexOf(wanted)
  const start = folded.places[at]
  if (at < 0 || start === undefined) return []
  const end = folded.places[at + wanted.length] ?? sentence.length
  const before = shortenStart(sentence.slice(0, start))
  return [{ before, words: sentence.slice(start, end), after: shortenEnd(sentence.slice(end)) }]
}

/** "kl. 17" and "pr. 1.000" are no ends: after one comes a space and a capital. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.normalize('NFC').split(/(?<=[.?!:])\s+(?=[\p{Lu}»"])|\n+/u)
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function shortenStart(text: string): string {
  return text.length <= longestSide ? text.trimStart() : `… ${text.slice(-longestSide).replace(/^\S*\s/, '')}`
}

function shortenEnd(text: string): string {
  return text.length <= longestSide ? text.trimEnd() : `${text.slice(0, longestSide).replace(/\s\S*$/, '')} …`
}
