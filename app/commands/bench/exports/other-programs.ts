import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Throws with what the program said when it fails. */
export function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}

/** LibreOffice with a profile of its own in the folder; the files come to `out` in it. */
export function convert(folder: string, format: 'pdf' | 'pptx', files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    path.join(folder, 'out'),
    ...files,
  ])
}

/** How many pages LibreOffice gives a file. */
export function countPages(folder: string, file: string): number {
  convert(folder, 'pdf', [file])
  const pdf = path.join(folder, 'out', `${path.parse(file).name}.pdf`)
  return readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** In ms. */
export function timeOf(job: () => void): number {
  const start = performance.now()
  job()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
