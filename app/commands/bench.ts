import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { benchPracticeForm } from '#app/commands/bench/practice-form.ts'

/** `npm run bench`: what things cost, as ratios to something bare that does the same work in the same run. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-bench-'))
  try {
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
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}
