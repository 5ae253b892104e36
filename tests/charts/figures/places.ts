import { readFileSync } from 'node:fs'
import { buildDataset } from '../../../src/dataset/build.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'

const shipped = (name: string): Dataset =>
  buildDataset(JSON.parse(readFileSync(`${process.cwd()}/data/${name}.json`, 'utf8')))

export const record = shipped('just-future')
export const demonstration = shipped('demonstration')
export const demonstrationBefore = shipped('demonstration-2024-12-31')

const onProfile = { gaps: 'gaps', changes: 'changes-claimed', stages: 'activities-by-stage' }
const onProfileToo = { targets: 'targets', timeline: 'timeline' }

/** Which figures stand on which page where an address says nothing else, and what each is called there: its name, its `data-figure`. */
export const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/': {
    matrix: 'outcome-by-country',
    ladder: 'ladder-by-outcome',
    years: 'activities-by-year',
    changes: 'changes-claimed',
    gaps: 'gaps',
  },
  '/matrix': { matrix: 'outcome-by-country' },
  '/progress': { targets: 'targets', ladder: 'ladder-by-outcome', map: 'map' },
  '/progress/moved': { movement: 'movement', 'instrument-path': 'instrument-path', timeline: 'timeline' },
  '/progress/since': { 'since-matrix': 'what-changed-where', 'since-list': 'what-changed' },
  '/progress/compare': { comparison: 'comparison' },
  '/progress/sure': { coverage: 'coverage', 'work-list': 'work-list' },
  '/outcomes/justice': { strip: 'profile-by-country', ...onProfile, ...onProfileToo },
  '/countries/ML': {
    strip: 'profile-by-outcome',
    ...onProfile,
    ...onProfileToo,
    'instrument-path': 'instrument-path',
  },
  '/activities': {},
  '/data': {},
}
