import { defineConfig } from 'vitest/config'

const shared = { environment: 'node', setupFiles: ['./tests/setup/fail-on-console.ts'] } as const

/** Three projects by cost: pure and database tests, the built server over HTTP, a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/{domain,db,server,exports,i18n,templates,components,commands}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...shared,
          name: 'routes',
          include: ['tests/routes/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
