import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { indexActivities } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { Index } from '../../src/dataset/postings.ts'
import type { Activity } from '../../src/model/activity.ts'
import { aDatasetFile } from '../builders.ts'
import type { Contender } from './contender.ts'
import { plain } from './plain.ts'
import { product } from './product.ts'
import { tunedCrossfilter } from './tuned-crossfilter.ts'
import { lightActivities, membersByDimension, toggles } from './workload.ts'

const asked = process.argv.slice(2).map(Number)
const records = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000]
const warmUps = 30
const measured = 200
/** Seconds a size may take with crossfilter2, and with plain arrays. */
const patience = { crossfilter: 40, plain: 12 }

setFlagsFromString('--expose_gc')
const collectGarbage: () => void = runInNewContext('gc')

const rows: Record<string, string>[] = []
let differing = 0
for (const size of records) rows.push(compare(size))

console.log(
  'One interaction: a filter value switched; then 3 × 7 cells, their totals, 8 facets, years × stages.',
)
console.log('Times are medians; "faster" is the median of the ratios of the same toggle in this run.\n')
console.log(aligned(rows))
if (existsSync(new URL('./size.ts', import.meta.url))) console.log(`\n${await sizes()}`)
if (differing > 0) {
  console.error(`\n${differing} interactions with different results`)
  process.exitCode = 1
}

function compare(size: number): Record<string, string> {
  const activities = lightActivities(size)
  let started = performance.now()
  const index = indexActivities(activities, membersByDimension)
  const indexed = performance.now() - started
  const ours = product(datasetOf(activities, index))

  // the same order as ours, which serves its caches too
  const sorted = Array.from(index.order, place => activities[place] as Activity)
  collectGarbage()
  const before = memory()
  started = performance.now()
  const theirs = tunedCrossfilter(sorted)
  const theirsIndexed = performance.now() - started
  collectGarbage()
  const theirBytes = memory() - before

  const steps = toggles(warmUps + measured)
  const times = { ours: [] as number[], theirs: [] as number[] }
  const answers: number[][] = []
  const deadline = performance.now() + patience.crossfilter * 1000
  for (const [i, { selection, changed }] of steps.entries()) {
    if (i > warmUps + 10 && performance.now() > deadline) break
    const pair = [timed(ours, selection, changed), timed(theirs, selection, changed)] as const
    if (!isSame(pair[0].numbers, pair[1].numbers)) differing += 1
    answers.push(pair[0].numbers)
    if (i < warmUps) continue
    times.ours.push(pair[0].ms)
    times.theirs.push(pair[1].ms)
  }

  const slow = plain(activities)
  const plainRatios: number[] = []
  const plainDeadline = performance.now() + patience.plain * 1000
  for (
    let i = warmUps;
    i < answers.length && (plainRatios.length < 3 || performance.now() < plainDeadline);
    i += 1
  ) {
    const { selection, changed } = steps[i] as (typeof steps)[number]
    const { ms, numbers } = timed(slow, selection, changed)
    if (!isSame(numbers, answers[i] ?? [])) differing += 1
    plainRatios.push(ms / (times.ours[i - warmUps] as number))
  }

  const ratios = times.theirs.map((ms, i) => ms / (times.ours[i] as number))
  return {
    activities: size.toLocaleString('en'),
    'ours ms': median(times.ours).toFixed(2),
    'p95 ms': quantile(times.ours, 0.95).toFixed(2),
    'crossfilter2 ms': median(times.theirs).toFixed(2),
    faster: `${median(ratios).toFixed(1)} ×`,
    toggles: String(ratios.length),
    'than plain': `${median(plainRatios).toFixed(0)} × (${plainRatios.length})`,
    'index B/activity': (bytesOf(index) / size).toFixed(1),
    'crossfilter2 B': (theirBytes / size).toFixed(0),
    'indexed s': `${(indexed / 1000).toFixed(2)} / ${(theirsIndexed / 1000).toFixed(2)}`,
  }
}

/** The size part measures a built site: without one it says so, and the speeds above stand. */
async function sizes(): Promise<string> {
  const path = './size.ts'
  const { sizeReport } = (await import(path)) as { sizeReport: () => Promise<string[]> }
  return sizeReport().then(
    lines => lines.join('\n'),
    (fault: Error) => `sizes not measured: ${fault.message}`,
  )
}

function timed<Answer>(contender: Contender<Answer>, ...step: Parameters<Contender['interact']>) {
  const started = performance.now()
  const answer = contender.interact(...step)
  const ms = performance.now() - started
  return { ms, numbers: contender.numbers(answer) }
}

function datasetOf(activities: readonly Activity[], index: Index): Dataset {
  const bare = { withheld: [], byId: new Map(), hash: '' }
  return { ...bare, file: aDatasetFile(), activities, index, withheldIndex: index }
}

/** Every typed array of the index: exact, where a heap's growth is not. */
function bytesOf({ order, dimensions, counted, parts, amounts, stated }: Index): number {
  const postings = [...dimensions.values()].flatMap(({ bits, unnamed }) =>
    unnamed ? [...bits, unnamed] : bits,
  )
  const arrays = [order, stated, ...postings, ...counted.values(), ...parts.values(), ...amounts.values()]
  return [...new Set(arrays)].reduce((sum, array) => sum + array.byteLength, 0)
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function aligned(table: readonly Record<string, string>[]): string {
  const heads = Object.keys(table[0] ?? {})
  const widths = heads.map(head => Math.max(head.length, ...table.map(row => (row[head] ?? '').length)))
  const line = (cells: readonly string[]) => cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')
  return [line(heads), ...table.map(row => line(heads.map(head => row[head] ?? '')))].join('\n')
}
