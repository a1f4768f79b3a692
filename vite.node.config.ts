import { defineConfig } from 'vite'

/** Command-line twins for Node, which runs no TypeScript: one bundle a command, dependencies left outside. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/commands',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        handouts: './app/commands/handouts.ts',
        'check-office': './app/commands/check-office.ts',
        'check-templates': './app/commands/check-templates.ts',
        backup: './app/commands/backup.ts',
        crash: './app/commands/crash.ts',
        'export-worker': './app/server/export-worker.server.ts',
        bench: './app/commands/bench.ts',
        'bench-bare-server': './app/commands/bench/bare-server.ts',
        'bench-form-load': './app/commands/bench/form-load.ts',
      },
    },
  },
})
