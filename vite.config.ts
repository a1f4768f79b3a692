import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

/**
 * JSON Forms imports Ajv for a default that is never used here: the app hands it a validator of its own
 * (`app/components/form/validator.ts`), because Ajv compiles code and a strict content security policy forbids that.
 */
function withoutAjvInTheBrowser(): Plugin {
  const stubs = new Map([
    [
      'ajv',
      'export default class Ajv { addFormat() {} compile() { throw new Error("Ajv is not in the browser") } }',
    ],
    ['ajv-formats', 'export default function addFormats() {}'],
  ])
  return {
    name: 'without-ajv-in-the-browser',
    enforce: 'pre',
    resolveId(id) {
      return this.environment.name === 'client' && stubs.has(id) ? `\0stub:${id}` : null
    },
    load(id) {
      return id.startsWith('\0stub:') ? (stubs.get(id.slice('\0stub:'.length)) ?? null) : null
    },
  }
}

export default defineConfig(({ command }) => ({
  plugins: [withoutAjvInTheBrowser(), reactRouter()],
  environments: {
    // The built server is our own entry: it carries the request handler, the database and the headers.
    ssr: { build: command === 'build' ? { rollupOptions: { input: './app/server.ts' } } : {} },
  },
  server: { host: '127.0.0.1' },
}))
