import { spawnSync } from 'node:child_process'

type Tool = { readonly program: string; readonly asked: readonly string[]; readonly debianPackage: string }

const tools: readonly Tool[] = [
  { program: 'python3', asked: ['--version'], debianPackage: 'python3' },
  { program: 'xmllint', asked: ['--version'], debianPackage: 'libxml2-utils' },
  { program: 'soffice', asked: ['--version'], debianPackage: 'libreoffice-writer' },
  { program: 'pdftotext', asked: ['-v'], debianPackage: 'poppler-utils' },
]

/** A sentence about the first tool that cannot be run, and how to get it; null when all are there. */
export function findMissingTool(): string | null {
  const missing = tools.find(({ program, asked }) => spawnSync(program, asked, { stdio: 'ignore' }).error)
  if (!missing) return null
  const { program, debianPackage } = missing
  return `${program} mangler, så Word-filerne kan ikke kontrolleres. Installér det med: apt-get install ${debianPackage}`
}
