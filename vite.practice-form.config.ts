import { defineConfig } from 'vite'

/**
 * The scripts of the practice's pages, which ship no framework: one of the form and one of the page of results, chosen by
 * `--mode`. Each is a single small file with a fixed name beside the assets. Its address never changes, so it is revalidated by
 * ETag instead of cached for ever.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  build: {
    target: 'es2019',
    outDir: 'build/client',
    emptyOutDir: false,
    rollupOptions: {
      input: `./app/features/practice-form/browser/${mode}.ts`,
      output: { format: 'iife', entryFileNames: `${mode}.js` },
    },
  },
}))
