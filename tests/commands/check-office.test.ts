import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '#app/commands/check-office.ts'
import { findMissingTool } from '#app/commands/check-office/find-missing-tool.ts'
import { renderReport } from '#app/commands/check-office/report.ts'

let said: string[] = []

beforeEach(() => {
  said = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => vi.unstubAllEnvs())

test('a tool that is missing fails the check, and the sentence says how to get it', async () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(findMissingTool()).toContain('apt-get install python3')
  expect(await main()).toBe(1)
  expect(said.join('')).toContain('python3 mangler')
})

test('the report has a line per file, and the faults below the file they are in', () => {
  const report = renderReport([
    { name: 'Plan.docx', pages: 2, faults: [] },
    { name: 'Program.docx', pages: 1, faults: ['Titlen mangler.'] },
  ])
  expect(report.split('\n')).toEqual([
    'Fil           Sider  Tilstand',
    'Plan.docx         2  i orden',
    'Program.docx      1  FEJL',
    '    Titlen mangler.',
    '',
  ])
})
