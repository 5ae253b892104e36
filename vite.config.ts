import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { securityHeaders } from './src/commands/content-security-policy.ts'
import { field } from './src/commands/field-plugin.ts'
import { outlines } from './src/commands/outlines-plugin.ts'
import { site } from './src/commands/site-plugin.ts'

const browsers = ['chrome125', 'safari18', 'firefox128']
const port = (usual: number) => Number(process.env.PORT || usual)

export default defineConfig({
  plugins: [react(), lingui(), site(), outlines(), field()],
  // every address is relative: the built folder works in any sub-folder of any host
  base: './',
  // routes live behind the hash, so an unknown path is a missing file and never the page again
  appType: 'mpa',
  server: { host: 'localhost', port: port(5173), strictPort: true, watch: { ignored: ['**/dist-field/**'] } },
  preview: { host: 'localhost', port: port(4173), strictPort: true, headers: { ...securityHeaders } },
  build: {
    target: browsers,
    cssTarget: browsers,
    // an inlined font would be a data: address, which the policy forbids
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    // the chart library is the largest chunk and is never part of the first load
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // first, or the chart library would take them along and the first load would wait for it
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            { name: 'chart-library', test: /node_modules[\\/]recharts[\\/]/, priority: 1 },
            // the rest of the first load in one file: many small ones pack worse and come later
            { name: 'first-load', tags: ['$initial'], priority: 0 },
          ],
        },
      },
    },
  },
  test: {
    restoreMocks: true,
    // property tests run thousands of cases, and several runs may share a machine
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/journeys/**', 'tests/bench/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
