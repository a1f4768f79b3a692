import { expect, test } from 'vitest'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Template } from '#app/domain/template/template.ts'
import { findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')
const danish = readEdition('da')
const english = readEdition('en')

function readEdition(language: Locale): Template {
  const template = findTemplate(store, { id: 'klyngepakke', version: 1 }, language)
  if (!template) throw new Error(`The edition in ${language} is missing.`)
  return template
}

/** Keys whose texts the app acts on, and so the same in every edition. Any other text is for the reader. */
const codes = new Set(
  (
    '$schema format id kind kinds type role required scope pattern effect const itemTitle optionsFrom techniqueId ' +
    'recordSystems recordSystem direction version default topicSections block section property filled about as from style orientation accepts hint'
  ).split(' '),
)
const moments = ['before', 'meeting', 'after', 'whole']

/**
 * What is left of an edition without its words: structure, order, codes and numbers, and of each text its placeholders.
 * The choices of a source are printed as they are chosen, so they are words too.
 */
function outline(value: unknown, key = '', inSource = false): unknown {
  if (Array.isArray(value)) return value.map((each) => outline(each, key, inSource))
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map(([name, inner]) => {
      const own = key === 'labels' ? 'label' : name
      return [name, outline(inner, own, inSource || own === 'source')] as const
    })
    return Object.fromEntries(entries)
  }
  if (typeof value !== 'string' || isCode(key, value, inSource)) return value
  return value.match(/\{\w+\}/g)?.toSorted() ?? 'text'
}

function isCode(key: string, value: string, inSource: boolean): boolean {
  if (key === 'when') return moments.includes(value)
  if (inSource && key === 'const') return false
  return codes.has(key)
}

/** The parts that an edition may word, count and order in its own way. */
function withoutOwnWords({ watchedWords, ...template }: Template): object {
  return { ...template, language: '', knownAbbreviations: [], topicSections: watchedWords?.topicSections }
}

test('both editions have the same steps, sections, fields, choices, first content, handouts and blocks', () => {
  expect(outline(withoutOwnWords(english))).toEqual(outline(withoutOwnWords(danish)))
})

test('a section, a choice or a block that is in one edition only would be found', () => {
  const [first, ...others] = danish.steps
  const shortened = { ...danish, steps: [{ ...first, sections: first?.sections.slice(1) }, ...others] }
  expect(outline(shortened)).not.toEqual(outline(danish))
  const renamed: unknown = JSON.parse(JSON.stringify(danish).replace('"const":"partly"', '"const":"half"'))
  expect(outline(renamed)).not.toEqual(outline(danish))
  const moved = { ...danish, handouts: danish.handouts.toReversed() }
  expect(outline(moved)).not.toEqual(outline(danish))
})

test('each edition is in its own language', () => {
  const own = JSON.stringify({ ...english, recordSystems: [] }).replaceAll(/Æskulap|Lægehåndbogen/g, '')
  expect(own).not.toMatch(/[æøåÆØÅ»«]/)
  expect(JSON.stringify(danish)).not.toMatch(/\b(the|and|of) /)
})
