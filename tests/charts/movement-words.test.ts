import { expect, test } from 'vitest'
import { directionWords, isEnded } from '../../src/charts/movement-words.ts'
import type { LineYear } from '../../src/query/movement.ts'
import { english, french } from './example.ts'

const year: LineYear = {
  year: '2023',
  stage: 1,
  isDone: true,
  isYearStated: true,
  activities: 1,
  gap: null,
  since: '2022',
  direction: 'down',
  isSetback: false,
  fellTo: [],
  up: 0,
  back: 0,
}

test('a year that is lower only because the further activity is not reported again is no step back', () => {
  expect(isEnded(year)).toBe(true)
  expect(directionWords(english, year)).toEqual(['Further in 2022, not reported again'])
  expect(directionWords(french, year)).toEqual(['Plus avancée en 2022, non rapportée de nouveau'])
})

test('a year in which an activity fell back is lower', () => {
  expect(isEnded({ ...year, isSetback: true })).toBe(false)
  expect(directionWords(english, { ...year, isSetback: true })).toEqual(['Lower than in 2022'])
})

test('a first year is held against none', () => {
  expect(directionWords(english, { ...year, since: null, direction: null })).toEqual([])
})
