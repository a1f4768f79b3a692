import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { benchExports, type ExportRow } from '#app/commands/bench/exports.ts'
import { benchKeystrokes } from '#app/commands/bench/keystrokes.ts'
import { benchPracticeForm } from '#app/commands/bench/practice-form.ts'
import { benchResults, type ResultsRow } from '#app/commands/bench/results.ts'

/**
 * `npm run bench`: what things cost, as ratios to something bare that does the same work in the same run, and what a
 * keystroke costs the browser. `npm run bench -- form`, `-- results`, `-- exports` or `-- keystrokes` measures one of them alone.
 */
export async function main([only]: readonly string[] = []): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-bench-'))
  try {
    const wanted = (part: string) => only === undefined || only === part
    if (wanted('form')) await printPracticeForm(folder)
    if (wanted('results')) printResults(benchResults())
    if (wanted('exports')) await printExports(benchExports(folder))
    if (wanted('keystrokes')) await printKeystrokes(folder)
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function printPracticeForm(folder: string): Promise<void> {
  const rows = await benchPracticeForm(folder)
  process.stdout.write(
    '| what | statements | requests/s | bare node + SQLite, same SQL | ratio |\n|---|---|---|---|---|\n',
  )
  for (const { what, statements, perSecond, barePerSecond } of rows) {
    const ratio = (perSecond / barePerSecond).toFixed(2)
    process.stdout.write(
      `| ${what} | ${statements} | ${Math.round(perSecond)} | ${Math.round(barePerSecond)} | ${ratio} |\n`,
    )
  }
}

/** Aim: 95 of 100 keys within one frame of a 60 Hz screen. */
async function printKeystrokes(folder: string): Promise<void> {
  const rows = await benchKeystrokes(folder)
  process.stdout.write(
    '\n| typing in | keys | main thread per key, median | 95th percentile, aim ≤ 16 ms |\n',
  )
  process.stdout.write('|---|---|---|---|\n')
  for (const { what, keys, median, percentile95 } of rows) {
    process.stdout.write(`| ${what} | ${keys} | ${median.toFixed(1)} ms | ${percentile95.toFixed(1)} ms |\n`)
  }
}

/** Pictures and sentences of results, against writing the same pictures alone. */
function printResults(rows: readonly ResultsRow[]): void {
  process.stdout.write(
    '\n| what | statements | ms | bare render of the same SVG, ms | ratio |\n|---|---|---|---|---|\n',
  )
  for (const { what, milliseconds, bareMilliseconds } of rows) {
    const ratio = (milliseconds / bareMilliseconds).toFixed(1)
    process.stdout.write(
      `| ${what} | 0 | ${milliseconds.toFixed(1)} | ${bareMilliseconds.toFixed(1)} | ${ratio} |\n`,
    )
  }
}

/** Files, beside the programs that make the same. */
async function printExports(rows: AsyncIterable<ExportRow>): Promise<void> {
  process.stdout.write(`\n${cpus().length} cores, load before the first: ${loadavg()[0]?.toFixed(1)}\n`)
  process.stdout.write(
    '\n| what | ours | measured against | theirs | ratio | aim |\n|---|---|---|---|---|---|\n',
  )
  for await (const { what, ours, theirs, unit, beside, aim } of rows) {
    const ratio = (ours / theirs).toFixed(2)
    process.stdout.write(
      `| ${what} | ${ours.toFixed(0)} ${unit} | ${beside} | ${theirs.toFixed(0)} ${unit} | ${ratio} | ≤ ${aim.toFixed(2)} |\n`,
    )
  }
}
