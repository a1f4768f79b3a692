/**
 * The way into every command: builds what is missing or older than its sources, then runs the command.
 * Plain JavaScript, because Node 20 runs no TypeScript and this file runs before anything is built.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const stamp = path.join(root, 'build', 'built-from')
const commands = ['handouts', 'backup', 'check-templates', 'check-office', 'bench', 'crash']
const sources = ['app', 'db', 'public', 'package.json', 'vite.config.ts', 'vite.node.config.ts']

const [command = 'start', ...args] = process.argv.slice(2)
process.chdir(root)

if (command === 'build') build()
else if (command === 'dev') await runDevelopmentServer()
else {
  if (!isBuilt()) build()
  await runBuilt()
}

async function runBuilt() {
  process.env.NODE_ENV ??= 'production'
  if (command === 'start') {
    const { startServer } = await importBuilt('server/index.js')
    await startServer(process.env)
    return
  }
  if (!commands.includes(command)) {
    refuse(
      `Kommandoen »${command}« findes ikke. Der findes: ${['build', 'dev', 'start', ...commands].join(', ')}.`,
    )
    return
  }
  const { main } = await importBuilt(`commands/${command}.js`)
  try {
    process.exitCode = await main(args)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ConfigError')) throw error
    refuse(error.message)
  }
}

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 2
}

/** @param {string} file */
async function importBuilt(file) {
  return import(pathToFileURL(path.join(root, 'build', file)).href)
}

function build() {
  run('react-router', ['build'])
  for (const script of ['practice-form', 'own-page']) {
    run('vite', ['build', '--config', 'vite.practice-form.config.ts', '--mode', script, '--logLevel', 'warn'])
  }
  run('vite', ['build', '--config', 'vite.node.config.ts', '--logLevel', 'warn'])
  writeFileSync(stamp, String(newestSource()))
}

/**
 * @param {string} program
 * @param {string[]} programArgs
 */
function run(program, programArgs) {
  const result = spawnSync(path.join(root, 'node_modules', '.bin', program), programArgs, {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
}

function isBuilt() {
  return existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) >= newestSource()
}

/** Newest change time of any source, in whole milliseconds. */
function newestSource() {
  return Math.ceil(Math.max(...sources.map((source) => newestIn(path.join(root, source)))))
}

/** @param {string} place @returns {number} */
function newestIn(place) {
  const stats = statSync(place)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))))
}

async function runDevelopmentServer() {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  const { startServer } = await vite.ssrLoadModule('./app/server.ts')
  await startServer(process.env, vite.middlewares)
}
