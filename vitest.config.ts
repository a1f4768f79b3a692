import { defineConfig } from 'vitest/config'

const setupFiles = ['./tests/setup/fail-on-console.ts']
/** The built server is loaded by Node itself, as `npm start` does, so that there is one copy of each package. */
const server = { deps: { external: [/build\/server/] } }
/** Commands that are run as a person runs them need what was built, as the routes do. */
const processes = 'tests/commands/**/*.process.test.ts'
const areas = '{attack,domain,db,server,exports,i18n,templates,components,commands}'

/**
 * Three projects by cost: pure and database tests, the built server over HTTP, a real browser. The limits catch what stands still, not
 * what a shared machine is slow at.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles,
          include: [`tests/${areas}/**/*.test.{ts,tsx}`],
          exclude: [processes],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'routes',
          server,
          environment: 'node',
          setupFiles,
          include: ['tests/routes/**/*.test.ts', processes],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          server,
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
