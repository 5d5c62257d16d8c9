import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// `server-only` throws outside React's server build; the tests are a server.
const alias = { 'server-only': fileURLToPath(new URL('tests/support/server-only.ts', import.meta.url)) }

export default defineConfig({
  test: {
    // What the product says on its way is read with --silent=false, when a test fails.
    silent: true,
    // The database works while a test waits for it: one worker would leave a machine of two cores half idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        // Rules keep nothing and nothing is mocked, so the modules need not be loaded anew for every file: that costs more than the
        // tests themselves.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], isolate: false },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/database-server.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
