import { explanationTagWords } from '#app/domain/collection/answer-notes.ts'
import type { ShownTallies } from '#app/domain/results/show-tallies.ts'
import type { InfluenceTally } from '#app/domain/results/tally-explanations.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** The tallies in words. Empty where there is nothing to say, or too few have said it. */
export type DescribedTallies = {
  /** "Ni praksis gættede: …" */
  readonly guesses: string
  /** One line an explanation, the one given most first. */
  readonly explanations: readonly string[]
  /** What those who explained can do about it. */
  readonly influence: string
}

const words = {
  da: {
    guesses: 'Gæt',
    explanations: 'Forklaringer',
    influenced: 'Indflydelse',
    guessed: (all: string, about: string, under: string, over: string) =>
      `${all} praksis har gættet. ${about} ligger omtrent som gættet, ${under} ligger lavere og ${over} højere.`,
    explanation: (label: string, count: string) => `${label}: ${count} praksis`,
    influence: (all: string, yes: string, partly: string, no: string) =>
      `Kan de selv gøre noget ved det? Af de ${all}, der har givet en forklaring, har ${yes} svaret ja, ${partly} delvist og ${no} nej.`,
  },
  en: {
    guesses: 'Guesses',
    explanations: 'Explanations',
    influenced: 'Influence',
    guessed: (all: string, about: string, under: string, over: string) =>
      `${all} practices have guessed. ${about} came out about as guessed, ${under} lower and ${over} higher.`,
    explanation: (label: string, count: string, one: boolean) =>
      `${label}: ${count} ${one ? 'practice' : 'practices'}`,
    influence: (all: string, yes: string, partly: string, no: string) =>
      `Can they do something about it themselves? Of the ${all} that gave an explanation, ${yes} answered yes, ${partly} partly and ${no} no.`,
  },
} as const

export function describeTallies({ guesses, explanations }: ShownTallies, locale: Locale): DescribedTallies {
  const say = words[locale]
  const number = (count: number) => countWord(count, locale)
  const given = (explanations?.tags ?? []).filter(({ count }) => count > 0)
  return {
    guesses: guesses
      ? say.guessed(
          capitalise(number(guesses.guessed)),
          capitalise(number(guesses.about)),
          number(guesses.under),
          number(guesses.over),
        )
      : '',
    explanations: given
      .toSorted((a, b) => b.count - a.count)
      .map(({ tag, count }) =>
        say.explanation(explanationTagWords[tag][locale], formatCount(count, locale), count === 1),
      ),
    influence: explanations ? describeInfluence(explanations.influence, explanations.explained, locale) : '',
  }
}

function countWord(count: number, locale: Locale): string {
  return count === 0 ? nobody[locale] : numberWord(count, locale)
}

const nobody = { da: 'ingen', en: 'none' } as const

/** Nothing where nobody has answered the question. */
function describeInfluence({ yes, partly, no }: InfluenceTally, explained: number, locale: Locale): string {
  if (yes + partly + no === 0) return ''
  const [all, first, second, third] = [explained, yes, partly, no].map((count) => countWord(count, locale))
  return words[locale].influence(all ?? '', first ?? '', second ?? '', third ?? '')
}

/** The same as lines with a label, for a printed card or a slide. */
export function listTallies(
  { guesses, explanations, influence }: DescribedTallies,
  locale: Locale,
): readonly { readonly label: string; readonly text: string }[] {
  const say = words[locale]
  return [
    { label: say.guesses, text: guesses },
    { label: say.explanations, text: explanations.join(' · ') },
    { label: say.influenced, text: influence },
  ].filter(({ text }) => text !== '')
}
