import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A figure as a page of ours shows it: it reads the address by itself. */
type Screen = LazyExoticComponent<ComponentType>

/** Fetches the screen of one figure, and no other part of its page. */
const screen = <Name extends string>(fetch: () => Promise<Record<Name, ComponentType>>, name: Name): Screen =>
  lazy(async () => ({ default: (await fetch())[name] }))

/** The screen of every figure that can be shown alone, by its name. */
export const screens: ReadonlyMap<string, Screen> = new Map([
  ['matrix', screen(() => import('../matrix/matrix-figure.tsx'), 'MatrixFigure')],
  ['ladder', screen(() => import('../figures/ladder-figure.tsx'), 'LadderFigure')],
  ['years', screen(() => import('../figures/years-figure.tsx'), 'YearsFigure')],
  ['changes', screen(() => import('../figures/changes-figure.tsx'), 'ChangesFigure')],
  ['gaps', screen(() => import('../figures/findings-figure.tsx'), 'FindingsFigure')],
  ['targets', screen(() => import('../figures/targets-figure.tsx'), 'TargetsFigure')],
  ['map', screen(() => import('../figures/map-figure.tsx'), 'MapFigure')],
  ['movement', screen(() => import('../figures/movement-figure.tsx'), 'MovementFigure')],
  ['instrument-path', screen(() => import('../figures/instrument-path-figure.tsx'), 'InstrumentPathFigure')],
  ['timeline', screen(() => import('../figures/timeline-figure.tsx'), 'TimelineFigure')],
  ['since-matrix', screen(() => import('./since-alone.tsx'), 'SinceMatrixAlone')],
  ['since-list', screen(() => import('./since-alone.tsx'), 'SinceListAlone')],
  ['comparison', screen(() => import('../figures/comparison-figure.tsx'), 'ComparisonFigure')],
  ['coverage', screen(() => import('../figures/coverage-figure.tsx'), 'CoverageFigure')],
  ['work-list', screen(() => import('../figures/work-list-figure.tsx'), 'WorkListFigure')],
  ['strip', screen(() => import('../profile/strip-figure.tsx'), 'StripFigure')],
  ['stages', screen(() => import('../figures/stages-figure.tsx'), 'StagesFigure')],
])
