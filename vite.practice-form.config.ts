import { defineConfig } from 'vite'

/**
 * The one script of the practice's pages, which ship no framework: a single small file with a fixed name beside the
 * assets. Its address never changes, so it is revalidated by ETag instead of cached for ever.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2019',
    outDir: 'build/client',
    emptyOutDir: false,
    rollupOptions: {
      input: './app/features/practice-form/browser/practice-form.ts',
      output: { format: 'iife', entryFileNames: 'practice-form.js' },
    },
  },
})
