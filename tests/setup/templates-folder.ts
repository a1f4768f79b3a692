import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Template } from '#app/domain/template/template.ts'

export type TemplatesFolder = { readonly path: string; readonly remove: () => void }

/** A folder as `TEMPLATES_FOLDER` may name it, with these templates alone. */
export function makeTemplatesFolder(templates: readonly Template[]): TemplatesFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-templates-'))
  copyFileSync('templates/template.schema.json', path.join(folder, 'template.schema.json'))
  for (const template of templates) {
    const { id, language, version } = template
    writeFileSync(path.join(folder, `${id}.${language}.v${version}.json`), JSON.stringify(template))
  }
  return { path: folder, remove: () => rmSync(folder, { recursive: true }) }
}
