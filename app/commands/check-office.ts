import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  checkWordFile,
  convertFiles,
  type FileReport,
  type WrittenFile,
} from '#app/commands/check-office/check-word-file.ts'
import { checkSlides } from '#app/commands/check-office/check-slides.ts'
import { dressExample, logoPictures } from '#app/commands/check-office/dressed-example.ts'
import { findMissingTool } from '#app/commands/check-office/find-missing-tool.ts'
import { renderReport } from '#app/commands/check-office/report.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { buildHandouts, type HandoutSource, renderHandoutFile } from '#app/server/handouts.server.ts'
import { findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

/**
 * `npm run check:office`: writes every handout of every example, plain and in a cluster's own look, and checks each with
 * the Office checker and LibreOffice.
 * It never skips: a tool that is missing fails the check. Returns the exit code: 0 all good, 1 anything else.
 * @param args the examples to check; none for all of them
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const shared = path.resolve(process.env['KLYNGEBYGGER_SHARED'] ?? '../shared')
  const checker = path.join(shared, 'ooxml', 'validate.py')
  const missing = findMissingTool() ?? (existsSync(checker) ? null : missingChecker(checker))
  if (missing !== null) return fail(missing)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'klyngebygger-office-'))
  try {
    const reports = await checkExamples(args, folder, checker)
    process.stdout.write(renderReport(reports))
    return reports.length > 0 && reports.every(({ faults }) => faults.length === 0) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function checkExamples(
  wanted: readonly string[],
  folder: string,
  checker: string,
): Promise<readonly FileReport[]> {
  const store = loadTemplates('templates')
  const reports: FileReport[] = []
  const isWanted = ({ id }: ExamplePackage) => wanted.length === 0 || wanted.includes(id)
  for (const example of store.examples.filter(isWanted)) {
    const { id, version } = example.template
    const template = findTemplate(store, example.template, example.language)
    if (!template)
      throw new Error(`The example ${example.id} is made from ${id} v${version}, which is not there`)
    const source = buildExampleSource(example, template, danishDay(new Date().toISOString()))
    const plain = await checkSource(source, path.join(folder, example.id), checker)
    const dressed = await checkSource(dressExample(source), path.join(folder, `${example.id}-logo`), checker)
    reports.push(...plain, ...dressed.map((report) => ({ ...report, name: `${report.name} (med logo)` })))
  }
  return reports
}

async function checkSource(
  source: HandoutSource,
  folder: string,
  checker: string,
): Promise<readonly FileReport[]> {
  const files: WrittenFile[] = []
  for (const handout of buildHandouts(source)) files.push(await writeHandout(handout, folder))
  convertFiles(files)
  return files.map((file) =>
    file.handout.format === 'slides' ? checkSlides(file, checker) : checkWordFile(file, checker),
  )
}

async function writeHandout(handout: Handout, folder: string): Promise<WrittenFile> {
  const { name, bytes } = await renderHandoutFile(handout, logoPictures)
  const file = path.join(folder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, bytes)
  return { file, handout }
}

function missingChecker(checker: string): string {
  return `Word-kontrollen findes ikke: ${checker}. Sæt KLYNGEBYGGER_SHARED til den mappe, som ooxml/ ligger i.`
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
