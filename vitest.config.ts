import { defineConfig } from 'vitest/config'

const setupFiles = ['./tests/setup/fail-on-console.ts']
const areas = '{domain,db,server,exports,i18n,templates,components,commands}'

/** Three projects by cost: pure and database tests, the built server over HTTP, a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles,
          include: [`tests/${areas}/**/*.test.{ts,tsx}`],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'routes',
          environment: 'node',
          setupFiles,
          include: ['tests/routes/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          setupFiles,
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
