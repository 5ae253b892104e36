import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../src/commands/find-browser.ts'

const { executablePath, env, args } = await findBrowser()
const port = Number(process.env.PORT || 4317)
const root = join(import.meta.dirname, '../..')

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results/journeys'),
  // one visitor at a time, and no second chance: a journey that works sometimes does not work
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: join(root, 'test-results/journeys.json') }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath,
      args: [...args],
      env: { ...(process.env as Record<string, string>), ...env },
    },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview',
    cwd: root,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
