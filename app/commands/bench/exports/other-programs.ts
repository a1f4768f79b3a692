import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
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

/** LibreOffice once it has started, in ms: three files less one file, halved; the median of three such turns. */
export function timeLibreOffice(folder: string, format: 'pdf' | 'pptx', file: string): number {
  const copies = [1, 2].map((at) => {
    const copy = `${file.slice(0, -path.extname(file).length)}${at}${path.extname(file)}`
    copyFileSync(file, copy)
    return copy
  })
  convert(folder, format, [file])
  return median(
    [1, 2, 3].map(() => {
      const three = timeOf(() => convert(folder, format, [file, ...copies]))
      return (three - timeOf(() => convert(folder, format, [file]))) / 2
    }),
  )
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
