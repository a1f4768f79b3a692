import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkContents } from '#app/commands/check-office/check-contents.ts'
import { comparePaper } from '#app/commands/check-office/compare-paper.ts'
import { readContents } from '#app/exports/read-contents.server.ts'
import { readWordText } from '#app/exports/read-word-text.server.ts'
import { estimatePages } from '#app/domain/handout/estimate-pages.ts'
import type { Handout } from '#app/domain/handout/handout.ts'

/** What was found in one file. No fault: the file is good. */
export type FileReport = { readonly name: string; readonly pages: number; readonly faults: readonly string[] }

/** LibreOffice needs some seconds to start, and then some tenths of a second a file. */
const patience = 300_000

/** A sheet that was written to a file. */
export type WrittenFile = { readonly file: string; readonly handout: Handout }

/** Prints files of one folder as PDF beside them. What could not be printed is missed when its words are looked for. */
export function convertFiles(files: readonly WrittenFile[]): void {
  const folder = path.dirname(files[0]?.file ?? '.')
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  const names = files.map(({ file }) => file)
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names])
}

/** Checks a file against the Office schemas and the rules of accessibility, and that its words came out on paper. */
export function checkWordFile({ file, handout }: WrittenFile, checker: string): FileReport {
  const checked = runChecker(file, handout, checker)
  const pdf = run('pdftotext', ['-layout', file.replace(/\.docx$/, '.pdf'), '-'])
  const printed = pdf.ok && pdf.output.includes(handout.title)
  const pages = pdf.output.split('\f').length - 1
  return {
    name: path.basename(file),
    pages,
    faults: [
      ...checked,
      ...(printed ? [] : [`LibreOffice fik ikke titlen »${handout.title}« med ud på papiret.`]),
      ...checkEstimate(handout, pages),
      ...checkContents(readContents(readFileSync(file)), pdf.output.split('\f')),
      ...checkRoundTrip(file),
    ],
  }
}

/** What the Office checker finds. */
export function runChecker(file: string, { language }: Handout, checker: string): readonly string[] {
  const tag = language === 'da' ? 'da-DK' : 'en-GB'
  const checked = run('python3', [checker, '--strict', '--lang', tag, file])
  return checked.ok ? [] : linesOf(checked.output)
}

/** The app's own estimate is to be right within a page, or within a page for each copy. */
function checkEstimate(handout: Handout, pages: number): readonly string[] {
  const estimate = estimatePages(handout)
  const copies = handout.blocks.filter(({ kind }) => kind === 'copy').length
  if (Math.abs(estimate - pages) <= Math.max(1, copies)) return []
  return [`Appen skønner ${estimate} sider; LibreOffice trykker ${pages}.`]
}

/** What the file says is on paper too: no word fewer, and outside tables in the same order. */
function checkRoundTrip(file: string): readonly string[] {
  const paper = run('pdftotext', [file.replace(/\.docx$/, '.pdf'), '-']).output
  return comparePaper(readWordText(readFileSync(file)), paper)
}

export function run(
  program: string,
  args: readonly string[],
): { readonly ok: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: patience })
  return { ok: status === 0, output: status === 0 ? stdout : `${stdout}${stderr}` }
}

function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line.trim() !== '')
}
