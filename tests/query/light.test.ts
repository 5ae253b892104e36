import { describe, expect, test } from 'vitest'
import { usualThresholds } from '../../src/model/light.ts'
import { type Case, type Judged, judge } from '../../src/query/light.ts'

const aCase = (parts: Partial<Case>): Case => ({
  baseline: 0,
  target: 100,
  actual: 50,
  ascending: true,
  elapsed: 0.5,
  thresholds: usualThresholds,
  ...parts,
})

type Row = readonly [words: string, given: Partial<Case>, then: Partial<Judged>]

const rising: readonly Row[] = [
  ['the target is reached', { actual: 100 }, { light: 'achieved', progress: 1, pace: 2 }],
  ['ten times the target', { actual: 1030, elapsed: 1 }, { light: 'achieved', progress: 10.3, pace: 10.3 }],
  ['reached before the period begins', { actual: 100, elapsed: 0 }, { light: 'achieved', pace: null }],
  ['a whisker below the target', { actual: 99.99, elapsed: 1 }, { light: 'on-track' }],
  ['as fast as time', { actual: 50 }, { light: 'on-track', progress: 0.5, pace: 1 }],
  ['exactly 0.9 of time', { actual: 45 }, { light: 'on-track', pace: 0.9 }],
  ['just under 0.9', { actual: 44.9 }, { light: 'some-delay' }],
  ['exactly 0.6 of time', { actual: 30 }, { light: 'some-delay', pace: 0.6 }],
  ['just under 0.6', { actual: 29.9 }, { light: 'off-track' }],
  ['nothing done', { actual: 0 }, { light: 'off-track', progress: 0, pace: 0 }],
  ['a fifth done in the first tenth', { actual: 20, elapsed: 0.1 }, { light: 'on-track', pace: 2 }],
  [
    'from a baseline',
    { baseline: 29, target: 45, actual: 41, elapsed: 0.8 },
    { progress: 0.75, light: 'on-track' },
  ],
  ['worse than the baseline', { baseline: 40, actual: 30 }, { light: 'off-track', progress: -10 / 60 }],
  ['from below zero', { baseline: -50, target: 50, actual: 0 }, { light: 'on-track', progress: 0.5 }],
  ['without a baseline', { baseline: null }, { light: 'on-track', progress: 0.5, fromZero: true }],
  ['without a baseline, reached', { baseline: null, actual: 100 }, { light: 'achieved', fromZero: true }],
]

const falling: readonly Row[] = [
  [
    '90 to 30, at 44',
    { ascending: false, baseline: 90, target: 30, actual: 44, elapsed: 0.8 },
    { light: 'on-track', progress: 46 / 60 },
  ],
  [
    '90 to 30, at 30',
    { ascending: false, baseline: 90, target: 30, actual: 30 },
    { light: 'achieved', progress: 1 },
  ],
  [
    '90 to 30, at 12',
    { ascending: false, baseline: 90, target: 30, actual: 12 },
    { light: 'achieved', progress: 1.3 },
  ],
  [
    '90 to 30, at 90',
    { ascending: false, baseline: 90, target: 30, actual: 90 },
    { light: 'off-track', progress: 0 },
  ],
  [
    '90 to 30, at 120',
    { ascending: false, baseline: 90, target: 30, actual: 120 },
    { light: 'off-track', progress: -0.5 },
  ],
  [
    '8 to 0, at 4',
    { ascending: false, baseline: 8, target: 0, actual: 4 },
    { light: 'on-track', progress: 0.5 },
  ],
  [
    '8 to 0, at 0',
    { ascending: false, baseline: 8, target: 0, actual: 0 },
    { light: 'achieved', progress: 1 },
  ],
  [
    'no baseline, at 44 of 30',
    { ascending: false, baseline: null, target: 30, actual: 44 },
    { light: null, reason: 'no-baseline', progress: null, fromZero: false },
  ],
  [
    'no baseline, at 30 of 30',
    { ascending: false, baseline: null, target: 30, actual: 30 },
    { light: 'achieved', reason: null, progress: null },
  ],
]

const missing: readonly Row[] = [
  ['no target', { target: null }, { light: 'no-target', progress: null, pace: null }],
  ['neither target nor actual', { target: null, actual: null }, { light: 'no-target' }],
  ['no target, and not begun', { target: null, actual: null, elapsed: 0 }, { light: 'no-target' }],
  ['no report', { actual: null }, { light: 'not-reported', progress: null, pace: null }],
  ['no report at the end', { actual: null, elapsed: 1 }, { light: 'not-reported' }],
  ['no report, and not begun', { actual: null, elapsed: 0 }, { light: null, reason: 'not-begun' }],
  [
    'reported, and not begun',
    { elapsed: 0 },
    { light: null, reason: 'not-begun', progress: 0.5, pace: null },
  ],
  ['a report of zero', { actual: 0, target: 10, elapsed: 1 }, { light: 'off-track', progress: 0 }],
]

const holding: readonly Row[] = [
  [
    'target equals baseline, held',
    { baseline: 5, target: 5, actual: 5 },
    { light: 'achieved', reason: 'held', progress: null },
  ],
  [
    'target equals baseline, lost',
    { baseline: 5, target: 5, actual: 4 },
    { light: 'off-track', reason: 'held', progress: null },
  ],
  [
    'falling target equals baseline, lost',
    { baseline: 5, target: 5, actual: 6, ascending: false },
    { light: 'off-track', reason: 'held' },
  ],
  [
    'target 0 without a baseline, held',
    { baseline: null, target: 0, actual: 0 },
    { light: 'achieved', progress: null },
  ],
  [
    'target 0 without a baseline, lost',
    { baseline: null, target: 0, actual: -1 },
    { light: 'off-track', progress: null },
  ],
  ['target 0 from below', { baseline: -10, target: 0, actual: -5 }, { light: 'on-track', progress: 0.5 }],
  [
    'target on the wrong side, between',
    { baseline: 50, target: 40, actual: 45 },
    { light: 'achieved', reason: 'held', progress: null },
  ],
  [
    'target on the wrong side, below it',
    { baseline: 50, target: 40, actual: 39 },
    { light: 'off-track', reason: 'held', progress: null },
  ],
  [
    'equal but for the dust of fractions',
    { baseline: 0.3, target: 0.1 + 0.2, actual: 0.2 },
    { light: 'off-track', reason: 'held' },
  ],
]

const edges: readonly Row[] = [
  [
    '0.9 computed as 0.8999999999999999',
    { target: 1, actual: 0.7 + 0.1 + 0.1, elapsed: 1 },
    { light: 'on-track' },
  ],
  ['0.6 computed as less', { target: 1, actual: 0.6 - 1e-16, elapsed: 1 }, { light: 'some-delay' }],
  ['a sum that misses its target by dust', { target: 0.8, actual: 0.7 + 0.1 }, { light: 'achieved' }],
  ['one short of a billion', { target: 1e9, actual: 1e9 - 1, elapsed: 1 }, { light: 'on-track' }],
  [
    'thresholds of its own',
    { actual: 40, thresholds: { onTrack: 0.75, someDelay: 0.5 } },
    { light: 'on-track' },
  ],
  [
    'one threshold for both',
    { actual: 44, thresholds: { onTrack: 0.9, someDelay: 0.9 } },
    { light: 'off-track' },
  ],
  ['thresholds of zero', { actual: 0, thresholds: { onTrack: 0, someDelay: 0 } }, { light: 'on-track' }],
  [
    'thresholds of zero, worse than before',
    { baseline: 10, actual: 9, thresholds: { onTrack: 0, someDelay: 0 } },
    { light: 'off-track' },
  ],
]

describe.each(Object.entries({ rising, falling, missing, holding, edges }))('%s', (_, rows) => {
  test.each(rows)('%s', (_words, given, then) => {
    const { progress, ...rest } = then
    const judged = judge(aCase(given))
    expect(judged).toMatchObject(rest)
    if (typeof progress === 'number') expect(judged.progress).toBeCloseTo(progress, 12)
    else if (progress === null) expect(judged.progress).toBeNull()
  })
})
