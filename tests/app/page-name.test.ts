import { expect, test } from 'vitest'
import { pageName } from '../../src/app/page-name.ts'
import { aDataset, anActivity } from '../builders.ts'
import { english, french } from '../charts/example.ts'

const activity = anActivity({ title: { en: 'A court is opened', fr: 'Un tribunal ouvre' } })
const dataset = aDataset({ activities: [activity] })
const inEnglish = (path: string) => pageName(path, dataset, english)
const inFrench = (path: string) => pageName(path, dataset, french)

test('every page has a name of its own, in both languages; the first one is called as the dataset', () => {
  expect(inEnglish('/')).toBeNull()
  const paths = [
    ...['/matrix', '/activities', '/report', '/data', '/progress', '/progress/moved', '/progress/since'],
    ...[
      '/progress/compare',
      '/progress/sure',
      '/outcomes/justice',
      '/countries/ML',
      `/activities/${activity.id}`,
    ],
  ]
  for (const say of [inEnglish, inFrench]) {
    const names = paths.map(say)
    expect(names).not.toContain(null)
    expect(new Set([...names, say('/nowhere')]).size).toBe(paths.length + 1)
  }
  expect([inEnglish('/matrix'), inFrench('/matrix')]).toEqual(['Matrix', 'Matrice'])
})

test('a profile has the name of its member, and a record that of its activity', () => {
  expect(inEnglish('/countries/NE')).toBe('Niger')
  expect(inFrench(`/activities/${activity.id}`)).toBe('Un tribunal ouvre')
})

test('an address that leads nowhere is named so', () => {
  for (const path of [
    '/countries/XX',
    '/outcomes/',
    '/activities/none',
    '/progress/toString',
    '/matrix/ML',
    '/moon',
  ])
    expect(inEnglish(path)).toBe('Nothing stands at this address')
})
