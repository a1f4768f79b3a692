import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explainFaults } from '#app/domain/template/explain-faults.ts'
import { addHandout, addStep } from '#app/domain/template/edit-template.ts'
import { addPart, findAddition, listAdditions, settingsOfNew } from '#app/domain/template/new-part.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import { applySettings, settingsOf } from '#app/domain/template/part-settings.ts'
import { parsePlace, type Place } from '#app/domain/template/place.ts'
import { remove } from '#app/domain/template/remove-part.ts'
import {
  checkSettings,
  type Setting,
  tidySettings,
  type TypedSettings,
} from '#app/domain/template/settings.ts'
import { listParts, namePath } from '#app/domain/template/template-outline.ts'
import type { Template } from '#app/domain/template/template.ts'

const schema: unknown = JSON.parse(readFileSync('templates/template.schema.json', 'utf8'))

function readRealTemplate(): Template {
  const parsed = parseTemplate(JSON.parse(readFileSync('templates/klyngepakke.da.v1.json', 'utf8')), schema)
  if (!parsed.ok) throw new Error('The template must be in order')
  return parsed.template
}

const real = readRealTemplate()

function makeIds(): () => string {
  let count = 0
  return () => `new-${++count}`
}

/** Something to type in every setting that must have something. */
function typeSomething(settings: readonly Setting[]): TypedSettings {
  return Object.fromEntries(
    settings.map(({ name, as, value }) => [
      name,
      as === 'line' || as === 'text' ? value || 'Et ord' : as === 'count' ? value || '3' : value,
    ]),
  )
}

const everyAddition = ['', 'trin/focus', 'afsnit/indicators', 'afsnit/gate', 'ark/plan'].flatMap(
  (address) => {
    const into = parsePlace(address)
    return listAdditions(real, into).map((addition) => [address, addition.kind, into] as const)
  },
)

test.each(everyAddition)('into »%s« can be put: %s', (_, kind, into) => {
  const addition = findAddition(real, into, kind)
  if (!addition) throw new Error('It must be there')
  const settings = settingsOfNew(real, addition)
  const typed = typeSomething(settings)
  expect(checkSettings(settings, typed)).toEqual({})
  const added = addPart(real, into, addition, typed, makeIds())
  const path = namePath(added.template, added.place)
  expect(path.at(-1)?.part).toBe(addition.what)
  const faults = parseTemplate(added.template, schema)
  const isStillEmpty = addition.what === 'step' || addition.what === 'handout'
  expect(faults.ok ? [] : explainFaults(added.template, faults.faults)).toMatchObject(
    isStillEmpty ? [{ name: `empty-${addition.what}`, path: [{}, { title: 'Et ord' }] }] : [],
  )
})

/** Every part of the product's own template. */
function listAllPlaces(template: Template): readonly Place[] {
  const below = (place: Place): readonly Place[] =>
    listParts(template, place).flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const inner = parsePlace(row.address)
        return [inner, ...below(inner)]
      }),
    )
  return [{ part: 'template' }, ...below({ part: 'template' })]
}

test('saving the settings of a part as they stand makes no fault and keeps what it says', () => {
  for (const place of listAllPlaces(real)) {
    const settings = settingsOf(real, place)
    const typed = tidySettings(settings, Object.fromEntries(settings.map(({ name, value }) => [name, value])))
    expect({ place, problems: checkSettings(settings, typed) }).toEqual({ place, problems: {} })
    const saved = applySettings(real, place, typed, makeIds())
    const after = settingsOf(saved, place).map(({ name, value }) => [name, value])
    expect(after).toEqual(settings.map(({ name, value }) => [name, value]))
  }
  const all = listAllPlaces(real).reduce((left, place) => {
    const settings = settingsOf(left, place)
    const typed = Object.fromEntries(settings.map(({ name, value }) => [name, value]))
    return applySettings(left, place, tidySettings(settings, typed), makeIds())
  }, real)
  expect(parseTemplate(all, schema)).toMatchObject({ ok: true })
})

test('a sheet of another name than a file can have gets one that it can', () => {
  const addition = findAddition(real, { part: 'template' }, 'handout')
  if (!addition) throw new Error('It must be there')
  const typed = { title: 'Før/efter: hvad?', purpose: 'Til alle.', when: 'after' }
  const { template } = addPart(real, { part: 'template' }, addition, typed, makeIds())
  expect(template.handouts.at(-1)).toMatchObject({ title: 'Før/efter: hvad?', fileName: 'Før-efter- hvad-' })
})

test('faults are told by name and once at each place', () => {
  const makeId = makeIds()
  const words = { title: 'Nyt', intro: 'Her.', fileName: 'Nyt', purpose: 'Til alle.', when: 'after' } as const
  const empty = addHandout(addStep(real, words, makeId), words, makeId)
  const without = remove(remove(real, parsePlace('afsnit/problem')), parsePlace('afsnit/references'))
  const namesOf = (template: Template) => {
    const parsed = parseTemplate(template, schema)
    return parsed.ok ? [] : explainFaults(template, parsed.faults).map(({ name }) => name)
  }
  expect(namesOf(empty)).toEqual(['empty-step', 'empty-handout'])
  expect(new Set(namesOf(without))).toEqual(new Set(['gone-accepted', 'gone-section', 'gone-role']))
})
