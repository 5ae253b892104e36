import { describe, expect, test } from 'vitest'
import { cellToggled, placesOf } from '../../../src/app/matrix/cell.ts'
import { wholeRecord } from '../../../src/model/selection.ts'
import { aSelection } from '../../builders.ts'

const justiceInMali = [
  { dimension: 'outcome', member: 'justice' },
  { dimension: 'country', member: 'ML' },
] as const

describe('a cell', () => {
  test('stands at its members, a total at what it does not run over', () => {
    expect(placesOf('outcome', 'country', { row: 'justice', column: 'ML' })).toEqual(justiceInMali)
    expect(placesOf('outcome', 'country', { row: '*', column: 'ML' })).toEqual([justiceInMali[1]])
    expect(placesOf('outcome', 'country', { row: '*', column: '*' })).toEqual([])
  })

  test('keeps only its members when it is clicked, and gives them free again', () => {
    const once = cellToggled(wholeRecord, justiceInMali, false)
    expect(once).toEqual({ selection: aSelection({ outcome: ['justice'], country: ['ML'] }), isSet: true })
    expect(cellToggled(once?.selection ?? wholeRecord, justiceInMali, false)).toEqual({
      selection: wholeRecord,
      isSet: false,
    })
  })

  test('adds its members with Shift, and never takes one away with it', () => {
    const before = aSelection({ outcome: ['justice'], country: ['NE'] })
    expect(cellToggled(before, justiceInMali, true)?.selection).toEqual(
      aSelection({ outcome: ['justice'], country: ['NE', 'ML'] }),
    )
  })

  test('has no clause to set where it is the total of everything', () => {
    expect(cellToggled(wholeRecord, [], false)).toBeNull()
  })
})
