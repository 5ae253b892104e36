import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useMarkKeys } from '../../src/charts/use-mark-keys.ts'

/** Two rows; the second has no mark in slot 1. */
const marks = ['0,0', '0,1', '0,2', '1,0', '1,2']

function Marks() {
  const [drawn, setDrawn] = useState(0)
  const { place, ...handlers } = useMarkKeys(marks)
  return (
    <div {...handlers}>
      {marks.map(mark => {
        const [row = 0, slot = 0] = mark.split(',').map(Number)
        return (
          <button
            key={`${mark} ${drawn}`}
            type="button"
            {...place(row, slot)}
            onClick={() => setDrawn(drawn + 1)}
          >
            {mark}
          </button>
        )
      })}
    </div>
  )
}

const at = () => document.activeElement?.textContent

test('one mark is in the tab order, the first at first', async () => {
  render(<Marks />)
  await userEvent.tab()
  expect(at()).toBe('0,0')
  await userEvent.keyboard('{ArrowRight}')
  await userEvent.tab()
  expect(document.body).toHaveFocus()
  await userEvent.tab()
  expect(at()).toBe('0,1')
})

test('arrows go along the row and to the nearest slot of the next one', async () => {
  render(<Marks />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}{ArrowDown}')
  expect(at()).toBe('1,0')
  await userEvent.keyboard('{ArrowRight}')
  expect(at()).toBe('1,2')
  await userEvent.keyboard('{ArrowUp}{Home}')
  expect(at()).toBe('0,0')
  await userEvent.keyboard('{End}{ArrowRight}')
  expect(at()).toBe('0,2')
})

test('a mark that is drawn anew keeps the focus', async () => {
  render(<Marks />)
  await userEvent.click(screen.getByText('1,2'))
  expect(at()).toBe('1,2')
})
