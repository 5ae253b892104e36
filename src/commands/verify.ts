import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a change must pass, one step after the other; the last line counts it all. */

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Step {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** Counts the tests in the step's report; a step without one counts as one. */
  readonly count?: () => Counts
  /** Without this step, what follows it has nothing to look at. */
  readonly needed?: boolean
}

const root = join(import.meta.dirname, '../..')
const results = join(root, 'test-results')
const unitReport = join(results, 'unit.json')
const journeyReport = join(results, 'journeys.json')

const steps: readonly Step[] = [
  { name: 'lint', command: 'biome', args: ['check', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  {
    name: 'unit and component tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: countUnits,
  },
  { name: 'build', command: 'vite', args: ['build', '--logLevel', 'warn'], needed: true },
  { name: 'build of the field edition', command: 'tsx', args: ['src/commands/build-field.ts'] },
  {
    name: 'journeys',
    command: 'playwright',
    args: ['test', '--config', 'tests/journeys/playwright.config.ts'],
    count: countJourneys,
  },
]

/** Runs the tool of a step, its output going straight through; answers whether it was content. */
function run({ command, args }: Step): Promise<boolean> {
  const bin = join(root, 'node_modules/.bin')
  const separator = process.platform === 'win32' ? ';' : ':'
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` },
    })
    child.on('error', error => {
      console.error(error.message)
      resolve(false)
    })
    child.on('close', code => resolve(code === 0))
  })
}

function countUnits(): Counts {
  const report = readReport<{
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
  }>(unitReport)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

function countJourneys(): Counts {
  const stats = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }>(journeyReport)?.stats
  return {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  }
}

function readReport<Report>(path: string): Report | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null
}

const total = { passed: 0, failed: 0, skipped: 0 }
mkdirSync(results, { recursive: true })
for (const report of [unitReport, journeyReport]) rmSync(report, { force: true })

let canGoOn = true
for (const step of steps) {
  if (!canGoOn) {
    console.log(`\n── ${step.name}: skipped`)
    total.skipped++
    continue
  }
  console.log(`\n── ${step.name}`)
  const started = performance.now()
  const content = await run(step)
  const counts = step.count?.() ?? { passed: content ? 1 : 0, failed: content ? 0 : 1, skipped: 0 }
  total.passed += counts.passed
  // a tool that fails without a failed test, or is content without any test, has failed all the same
  const silent = content ? counts.passed + counts.skipped === 0 : counts.failed === 0
  total.failed += counts.failed + (silent ? 1 : 0)
  total.skipped += counts.skipped
  if (!content && step.needed) canGoOn = false
  console.log(
    `── ${step.name}: ${content && !silent ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}

console.log(`\nverify: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 && canGoOn ? 0 : 1
