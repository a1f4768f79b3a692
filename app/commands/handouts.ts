import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { danishDay } from '#app/domain/text/format-time.ts'
import { readConfig } from '#app/server/config.server.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { buildHandouts, renderHandoutFile } from '#app/server/handouts.server.ts'
import {
  findExample,
  findTemplate,
  loadTemplates,
  TemplateFaultsError,
  type TemplateStore,
} from '#app/server/template-store.server.ts'

const usage =
  'Skriv, hvilket eksempel der skal bruges, og hvor filerne skal ligge: npm run handouts -- --example hjerte --out mappe'

/**
 * `npm run handouts -- --example <name> --out <folder>`: writes every handout of a ready package as a Word file.
 * Returns the exit code: 0 written, 2 when the words of the call, the example or the templates do not fit.
 */
export async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args)
  if (!call) return refuse(usage)
  try {
    const { templatesFolder } = readConfig(process.env)
    return await writeHandouts(loadTemplates(templatesFolder), call.example, path.resolve(call.out))
  } catch (error) {
    if (error instanceof TemplateFaultsError) return refuse(error.message)
    if (isWriteFault(error)) return refuse(cannotWrite(call.out, error))
    throw error
  }
}

async function writeHandouts(store: TemplateStore, name: string, folder: string): Promise<number> {
  const example = findExample(store, name)
  const template = example && findTemplate(store, example.template, example.language)
  if (!example || !template) return refuse(unknownExample(store, name))
  mkdirSync(folder, { recursive: true })
  const source = buildExampleSource(example, template, danishDay(new Date().toISOString()))
  for (const handout of buildHandouts(source)) {
    const file = await renderHandoutFile(handout)
    writeFileSync(path.join(folder, file.name), file.bytes)
    process.stdout.write(`${path.join(folder, file.name)}\n`)
  }
  return 0
}

/** No such folder, no permission, no room: what the person who gave `--out` can mend. */
function isWriteFault(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}

function cannotWrite(out: string, { message }: Error): string {
  return `Filerne kan ikke skrives i ${out} (${message}). Vælg en anden mappe med --out.`
}

function unknownExample(store: TemplateStore, name: string): string {
  const names = store.examples.map(({ id, title }) => `${id} (${title})`)
  const known = names.length === 0 ? 'Der er endnu ingen eksempler.' : `Der findes: ${names.join(', ')}.`
  return `Der er intet eksempel, der hedder »${name}«. ${known}`
}

function readCall(args: readonly string[]): { readonly example: string; readonly out: string } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { example: { type: 'string' }, out: { type: 'string' } },
    })
    return values.example && values.out ? { example: values.example, out: values.out } : null
  } catch {
    return null
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}
