import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { benchExports, type ExportRow } from '#app/commands/bench/exports.ts'
import { benchKeystrokes } from '#app/commands/bench/keystrokes.ts'
import { benchPracticeForm } from '#app/commands/bench/practice-form.ts'
import { benchResults, type ResultsRow } from '#app/commands/bench/results.ts'
import { benchResultsPage } from '#app/commands/bench/results-page.ts'

/**
 * `npm run bench`: what things cost, as ratios to something bare that does the same work in the same run, and what a
 * keystroke costs the browser. `npm run bench -- form`, `-- results`, `-- exports` or `-- keystrokes` measures one of them alone.
 */
export async function main([only]: readonly string[] = []): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-bench-'))
  try {
    const wanted = (part: string) => only === undefined || only === part
    if (wanted('form')) await printPracticeForm(folder)
    if (wanted('results')) await printResults(folder)
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

/** Pages of results over HTTP, and what is computed for them, against writing the SVG of the same pictures alone. */
async function printResults(folder: string): Promise<void> {
  printLoad()
  process.stdout.write(
    '\n| what | statements | processor time, ms a page | the same SVG from bare node:http, ms | ratio |\n|---|---|---|---|---|\n',
  )
  for (const { what, statements, milliseconds, bareMilliseconds } of await benchResultsPage(folder)) {
    const ratio = (milliseconds / bareMilliseconds).toFixed(1)
    process.stdout.write(
      `| ${what} | ${statements} | ${milliseconds.toFixed(1)} | ${bareMilliseconds.toFixed(2)} | ${ratio} |\n`,
    )
  }
  printComputation(benchResults())
}

/** Beside each figure of a larger one how many times the first's it is: where that is the factor, the cost is one a value. */
function printComputation(rows: Iterable<ResultsRow>): void {
  process.stdout.write(
    '\n| computing, in processor time | statements | values | from answers to values, ms | what may be seen, ms | words, tables, charts, ms | all, ms | bare render of the same SVG, ms | ratio | µs a value |\n|---|---|---|---|---|---|---|---|---|---|\n',
  )
  let first: ResultsRow | undefined
  for (const row of rows) {
    first ??= row
    const grown = (part: 'values' | 'computing' | 'showing' | 'telling' | 'total' | 'bare', digits = 1) =>
      `${row[part].toFixed(digits)} (×${(row[part] / (first ?? row)[part]).toFixed(1)})`
    const parts = [grown('computing'), grown('showing'), grown('telling'), grown('total'), grown('bare')]
    const ratio = (row.total / row.bare).toFixed(1)
    const each = ((row.total / row.values) * 1000).toFixed(2)
    process.stdout.write(
      `| ${row.what} | 0 | ${grown('values', 0)} | ${parts.join(' | ')} | ${ratio} | ${each} |\n`,
    )
  }
  process.stdout.write(
    '\nIn brackets: how many times the first row. A part that grows as the values do costs each value the same; what grows more is sorting and clearing memory away.\n',
  )
}

/** What else the machine was doing. */
function printLoad(): void {
  process.stdout.write(`\n${cpus().length} cores, load before the first: ${loadavg()[0]?.toFixed(1)}\n`)
}

/** Files, beside the programs that make the same. */
async function printExports(rows: AsyncIterable<ExportRow>): Promise<void> {
  printLoad()
  process.stdout.write(
    '\n| what | ours | measured against | theirs | ratio | aim |\n|---|---|---|---|---|---|\n',
  )
  for await (const { what, ours, theirs, unit, beside, aim } of rows) {
    const ratio = (ours / theirs).toFixed(2)
    const most = aim === null ? '' : `≤ ${aim.toFixed(2)}`
    process.stdout.write(
      `| ${what} | ${ours.toFixed(0)} ${unit} | ${beside} | ${theirs.toFixed(0)} ${unit} | ${ratio} | ${most} |\n`,
    )
  }
}
