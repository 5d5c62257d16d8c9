import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from './tests/support/browser.ts'

// tests/e2e/global-setup.ts starts a production server with a demo of its own and tells where it and the browser are;
// the workers, which read this file again, then find both in the environment.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'tests/results/browser',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // A busy machine can be slow once; what passes only the second time is named in the report.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'tests/results/browser.json' }]],
  use: {
    baseURL: process.env.BAKEN_TEST_URL,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    actionTimeout: 15_000,
    trace: 'on-first-retry',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_FLAGS },
  },
  projects: [
    // One purpose each: `npx playwright test --project journeys`.
    { name: 'journeys', testDir: 'tests/e2e/journeys' },
    // Every page in both themes and at both widths: `npm run axe`. It fills the worker that waits for the longest journey.
    { name: 'pages', testDir: 'tests/e2e/pages', fullyParallel: true },
    // After both: it holds the whole database against what it was before, and nobody may be writing meanwhile.
    { name: 'access', testDir: 'tests/e2e/access', dependencies: ['journeys', 'pages'] },
    // The same for files, links and public forms, apart because it makes the links it knocks with.
    { name: 'doors', testDir: 'tests/e2e/doors', dependencies: ['access'] },
    // After it: it makes a card and looks for it on every screen.
    { name: 'fields', testDir: 'tests/e2e/fields', dependencies: ['doors'] },
    { name: 'faults', testDir: 'tests/e2e/faults', dependencies: ['fields'] },
  ],
})
