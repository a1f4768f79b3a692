import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type KnownSystems,
  listFurtherSystems,
  listSystemSteps,
  writeSteps,
  type WrittenSteps,
} from '#app/domain/indicator/record-systems.ts'

const known: KnownSystems = {
  offered: ['XMO', 'Novax', 'WinPLC'],
  ofPractices: ['Novax', 'novax ', ''],
  named: [],
}

function states(written: readonly WrittenSteps[], systems: KnownSystems = known): readonly string[] {
  return listSystemSteps(written, systems).map(({ name, state }) => `${name || 'all'}: ${state}`)
}

test('the steps for all systems come first, then those of the practices', () => {
  expect(states([])).toEqual(['all: missing', 'Novax: missing'])
  expect(listSystemSteps([], known)[1]?.practices).toBe(2)
})

test('the systems in use stand in the order of the template, whichever practice was first', () => {
  const ofPractices = ['WinPLC', 'Eget', 'novax', 'XMO']
  expect(states([], { ...known, ofPractices })).toEqual([
    'all: missing',
    'XMO: missing',
    'Novax: missing',
    'WinPLC: missing',
    'Eget: missing',
  ])
})

test('while no practice has a system, those the template offers stand there, and nobody misses them', () => {
  expect(states([], { ...known, ofPractices: [''] })).toEqual([
    'all: missing',
    'XMO: free',
    'Novax: free',
    'WinPLC: free',
  ])
})

test('steps for all systems are enough for every practice', () => {
  expect(states([{ recordSystem: '', steps: 'Slå op' }])).toEqual(['all: written', 'Novax: general'])
})

test('when every system in use has steps of its own, those for all are not missed', () => {
  expect(states([{ recordSystem: 'NOVAX', steps: 'Slå op' }])).toEqual(['all: free', 'Novax: written'])
})

test('a system that another indicator names can be written for here too', () => {
  expect(states([], { ...known, named: ['Andet system'] })).toContain('Andet system: free')
})

test('blank lines are no steps', () => {
  expect(states([{ recordSystem: '', steps: ' \n ' }])).toContain('all: missing')
})

test('the template still offers the systems that have no set', () => {
  expect(listFurtherSystems(known.offered, listSystemSteps([], known))).toEqual(['XMO', 'WinPLC'])
})

test('steps are kept as typed, and taken away when nothing is left of them', () => {
  const first = writeSteps([], 'XMO', 'Slå op\n')
  expect(first).toEqual([{ recordSystem: 'XMO', steps: 'Slå op\n' }])
  expect(writeSteps(first, '', 'Spørg')).toEqual([{ recordSystem: '', steps: 'Spørg' }, ...first])
  expect(writeSteps(first, 'xmo', '')).toEqual([])
})

test('writing for one system leaves the others as they were', () => {
  const name = fc.constantFrom('', 'XMO', 'Novax', 'WinPLC')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), name, fc.string(), (edits, last, text) => {
      const before = edits.reduce<readonly WrittenSteps[]>(
        (all, [system, steps]) => writeSteps(all, system, steps),
        [],
      )
      const after = writeSteps(before, last, text)
      const others = (all: readonly WrittenSteps[]) => all.filter(({ recordSystem }) => recordSystem !== last)
      expect(others(after)).toEqual(others(before))
      expect(after.find(({ recordSystem }) => recordSystem === last)?.steps ?? '').toBe(text)
    }),
  )
})
