import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import { parseExample } from '#app/domain/package/parse-example.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import type { Template } from '#app/domain/template/template.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Everything that was read from the templates folder at start. It does not change while the server runs. */
export type TemplateStore = {
  readonly templates: readonly Template[]
  readonly examples: readonly ExamplePackage[]
  /** `template.schema.json`: what a template made in the app is checked against as well. */
  readonly schema: unknown
}

/** A fault and the file it was found in, named as below the templates folder. */
export type FileFault = Fault & { readonly file: string }

/** Thrown when any file has a fault: the message has one line per fault, with file, path and sentence. */
export class TemplateFaultsError extends Error {
  override readonly name = 'TemplateFaultsError'
  readonly faults: readonly FileFault[]

  constructor(faults: readonly FileFault[]) {
    const lines = faults.map(({ file, path: at, message }) => `  ${file} ${at}: ${message.da}`)
    super(`Skabelonerne kan ikke bruges, før disse fejl er rettet:\n${lines.join('\n')}`)
    this.faults = faults
  }
}

/**
 * Reads `<id>.<language>.v<N>.json` and `examples/<id>.<language>.json` in a folder with a `template.schema.json`.
 * Every fault in every file is found before it gives up; a faulty template also fails the examples made from it.
 */
export function loadTemplates(folder: string): TemplateStore {
  const faults: FileFault[] = []
  const schema = readJson(folder, 'template.schema.json', faults)
  const templates = listFiles(folder, /^.+\.v\d+\.json$/).flatMap((file) => {
    const value = readJson(folder, file, faults)
    if (value === undefined || schema === undefined) return []
    const parsed = parseTemplate(value, schema)
    if (!parsed.ok) return addFaults(faults, file, parsed.faults)
    const { id, language, version } = parsed.template
    return keepNamed(parsed.template, file, `${id}.${language}.v${version}.json`, faults)
  })
  const examples = listFiles(path.join(folder, 'examples'), /\.json$/).flatMap((name) => {
    const file = `examples/${name}`
    const value = readJson(folder, file, faults)
    if (value === undefined) return []
    const parsed = parseExample(value, templates)
    if (!parsed.ok) return addFaults(faults, file, parsed.faults)
    return keepNamed(
      parsed.example,
      file,
      `examples/${parsed.example.id}.${parsed.example.language}.json`,
      faults,
    )
  })
  if (faults.length > 0) throw new TemplateFaultsError(faults)
  // What is shown first has the fewest rounds: whoever looks for the first time begins at the beginning.
  return { templates, examples: examples.toSorted((a, b) => a.rounds.length - b.rounds.length), schema }
}

/** The edition of a template in the language of the package that was made from it. */
export function findTemplate(
  { templates }: TemplateStore,
  { id, version }: Pick<Template, 'id' | 'version'>,
  language: Locale,
): Template | undefined {
  return templates.find(
    (template) => template.id === id && template.version === version && template.language === language,
  )
}

/** Each version of each template once: in this language where there is such an edition. */
export function listEditions({ templates }: TemplateStore, language: Locale): readonly Template[] {
  return templates.filter(
    (template) =>
      template.language === language ||
      !templates.some(
        (other) =>
          other.id === template.id && other.version === template.version && other.language === language,
      ),
  )
}

export function findExample(store: TemplateStore, id: string): ExamplePackage | undefined {
  return store.examples.find((example) => example.id === id)
}

function addFaults(faults: FileFault[], file: string, found: readonly Fault[]): [] {
  faults.push(...found.map((fault) => ({ ...fault, file })))
  return []
}

/** The name says what is inside, so that two files can never be the same version of the same template. */
function keepNamed<T>(value: T, file: string, expected: string, faults: FileFault[]): T[] {
  if (file === expected) return [value]
  return addFaults(faults, file, [
    makeFault(
      '$',
      `Efter sit indhold skal filen hedde ${expected}.`,
      `By its content the file must be named ${expected}.`,
    ),
  ])
}

function readJson(folder: string, file: string, faults: FileFault[]): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    addFaults(faults, file, [
      makeFault(
        '$',
        `Filen kan ikke læses som JSON. ${reason}`,
        `The file cannot be read as JSON. ${reason}`,
      ),
    ])
    return undefined
  }
}

/** A folder that is not there holds no files. */
function listFiles(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .toSorted()
}

/** The steps of the first template, for the pages that tell what the product is for. */
export function listStepTitles(store: TemplateStore, language: Locale): readonly string[] {
  return listEditions(store, language)[0]?.steps.map((step) => step.title) ?? []
}
