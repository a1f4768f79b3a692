import { randomUUID } from 'node:crypto'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { renewIds } from '#app/domain/text/renew-ids.ts'

/** The first four of the example's eight indicators stand twice: twelve, with a chart each. */
const standTwice = 4
/** How many times each text is written: enough for a booklet of thirty pages. */
const timesWritten = 8

/**
 * The example made as large as a package comes. Every turn has words and numbers of its own, so that nothing kept from
 * another turn can stand in for the work.
 * @param turn 1 to 26
 */
export function buildBigExample(example: ExamplePackage, turn: number): ExamplePackage {
  const doubled = listDoubled(example)
  const sections = Object.entries(example.sections).map(([id, content]) => [id, enlarge(content, doubled)])
  const large: ExamplePackage = {
    ...example,
    sections: Object.fromEntries(sections),
    rounds: example.rounds.map((round) => ({
      ...round,
      answers: round.answers.map(({ practice, answers }) => ({
        practice,
        answers: doubleAnswers(answers, doubled, turn),
      })),
    })),
  }
  return varyWords(large, turn)
}

function listDoubled(example: ExamplePackage): ReadonlySet<unknown> {
  return new Set(listIndicatorIds(example).slice(0, standTwice))
}

export function listIndicatorIds({ sections }: ExamplePackage): readonly string[] {
  const { indicators } = sections
  return indicators?.type === 'list' ? indicators.items.map(({ id }) => id) : []
}

/** Lists say each thing again that is about a doubled indicator, under an id of its own. */
function enlarge(content: SectionContent, doubled: ReadonlySet<unknown>): SectionContent {
  if (content.type === 'form') return content
  if (content.type === 'rich-text') {
    const { text } = content
    const written = Array.from({ length: timesWritten }, () =>
      text.content.map((block) => renewIds(block, randomUUID)),
    )
    return { ...content, text: { ...text, content: written.flat() } }
  }
  const again = content.items.flatMap((item) => {
    const { id, indicatorIds } = item
    if (doubled.has(id)) return [{ ...item, id: idAgain(id) }]
    if (!Array.isArray(indicatorIds)) return []
    const about = indicatorIds.filter((one) => doubled.has(one))
    return about.length === 0
      ? []
      : [{ ...item, id: idAgain(id), indicatorIds: about.map(String).map(idAgain) }]
  })
  return { ...content, items: [...content.items, ...again] }
}

function idAgain(id: string): string {
  return `${id}-again`
}

/** @param turn taken from each count, so that the charts differ as well */
function doubleAnswers(answers: Answers, doubled: ReadonlySet<unknown>, turn: number): Answers {
  const counted = Object.entries(answers).map(([id, answer]) => {
    if (answer.status !== 'counted') return [id, answer] as const
    return [id, { ...answer, numerator: Math.max(0, answer.numerator - turn) }] as const
  })
  const again = counted.flatMap(([id, answer]) => (doubled.has(id) ? [[idAgain(id), answer] as const] : []))
  return Object.fromEntries([...counted, ...again])
}

/** The names of record systems and practices, and the kinds of things, are not free. */
const names: readonly string[] = ['name', 'recordSystem']

/** A letter of the turn’s own after the first word of every text. */
function varyWords(example: ExamplePackage, turn: number): ExamplePackage {
  return JSON.parse(
    JSON.stringify(example, (key, value: unknown) =>
      typeof value === 'string' && !names.includes(key)
        ? value.replace(' ', ` ${String.fromCodePoint(96 + turn)} `)
        : value,
    ),
  )
}
