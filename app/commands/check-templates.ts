import { readConfig } from '#app/server/config.server.ts'
import { loadTemplates, TemplateFaultsError } from '#app/server/template-store.server.ts'

/** `npm run check:templates`: names every fault with file, path and sentence. Exit code 0: none, 1: some. */
export async function main(): Promise<number> {
  const { templatesFolder } = readConfig(process.env)
  try {
    const { templates, examples } = loadTemplates(templatesFolder)
    process.stdout.write(`${templates.length} skabeloner og ${examples.length} eksempler uden fejl.\n`)
    return 0
  } catch (error) {
    if (!(error instanceof TemplateFaultsError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}
