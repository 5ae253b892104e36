import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Matrix, type MatrixProps } from '../../src/charts/matrix.tsx'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { messages as en } from '../../src/locales/en.po'
import { createLocale } from '../../src/locales/locale.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'

const dataset = aDataset({
  activities: [
    anActivity({ outcomes: ['security'], countries: ['ML', 'NE'] }),
    anActivity({ outcomes: ['security'], countries: ['ML'], result: aResult, stage: 'adopted' }),
    anActivity({ outcomes: ['justice'], countries: ['NE'] }),
  ],
})

function draw(selection: Selection = wholeRecord, props: Partial<MatrixProps> = {}) {
  const onCell = vi.fn()
  const onMember = vi.fn()
  render(
    <LocaleProvider value={createLocale('en', en)}>
      <Matrix
        answer={crosstab(dataset, selection, { rows: 'outcome', columns: 'country', measure: 'activities' })}
        opened={new Map()}
        file={dataset.file}
        selection={selection}
        caption="All activities, by outcome and country."
        share={null}
        active={null}
        onCell={onCell}
        onMember={onMember}
        explain={() => <p>why</p>}
        {...props}
      />
    </LocaleProvider>,
  )
  return { onCell, onMember }
}

const cell = (row: string, column: string) =>
  screen.getByRole('table').querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)

const buttonOf = (row: string, column: string) =>
  within(cell(row, column) as HTMLElement).getAllByRole('button')[0] as HTMLElement

describe('the matrix', () => {
  test('names its table by the sentence and its cells by their members', () => {
    draw()
    expect(screen.getByRole('table', { name: 'All activities, by outcome and country.' })).toBeInTheDocument()
    expect(cell('security', 'ML')).toHaveAttribute('data-value', '2')
    expect(screen.getByRole('button', { name: /^(?!Total).*Mali, 2, 1 claimed/ })).toBeInTheDocument()
  })

  test('says below a share what it is of, so that one of one is not read as one of many', () => {
    const question = { rows: 'outcome', columns: 'country', measure: 'evidence' } as const
    draw(wholeRecord, { answer: crosstab(dataset, wholeRecord, question) })
    expect(cell('security', 'ML')).toHaveTextContent('0%0 of 1')
    expect(buttonOf('security', 'ML')).toHaveAccessibleName(/Mali, 0%, 0 of 1$/)
    expect(cell('security', 'NE')).not.toHaveTextContent('of')
  })

  test('says why a cell is empty, and never 0', () => {
    draw()
    expect(cell('justice', 'ML')).toHaveAttribute('data-gap', 'not-reported')
    expect(cell('justice', 'ML')).toHaveAttribute('data-value', '')
    expect(cell('justice', 'ML')).toHaveTextContent('Not reported')
  })

  test('shows a true 0 where only the selection empties a cell', () => {
    draw(aSelection({ country: ['NE'] }))
    expect(cell('security', 'ML')).toHaveAttribute('data-value', '1')
    draw(aSelection({ stage: ['adopted'] }))
    const [, second] = screen.getAllByRole('table')
    const zero = second?.querySelector('td[data-row="security"][data-column="NE"]')
    expect(zero).toHaveAttribute('data-value', '0')
    expect(zero).not.toHaveAttribute('data-gap')
  })

  test('shows both sums of a total whose cells add up to more', async () => {
    draw()
    expect(cell('security', '*')).toHaveAttribute('data-value', '2')
    const why = within(cell('security', '*') as HTMLElement).getByRole('button', { name: /3 tags. Why/ })
    expect(why).toHaveTextContent('3 tags')
    expect(cell('justice', '*')).not.toHaveTextContent('tag')
  })

  test('has one stop for Tab, and arrows, Home and End inside', async () => {
    draw()
    await userEvent.tab()
    const first = document.activeElement
    expect(first).toHaveAttribute('data-at')
    buttonOf('security', 'ML').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(cell('security', 'NE')?.querySelector('button'))
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(cell('justice', 'NE')?.querySelector('button'))
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(cell('justice', '*')?.querySelector('button'))
    await userEvent.keyboard('{Home}')
    expect(document.activeElement).toHaveAccessibleName(/justice/i)
  })

  test('tells a pointer, which filters, from a key, which opens', async () => {
    const { onCell } = draw()
    const button = buttonOf('security', 'ML')
    await userEvent.click(button)
    expect(onCell).toHaveBeenLastCalledWith(
      { row: 'security', column: 'ML' },
      { byPointer: true, add: false },
    )
    button.focus()
    await userEvent.keyboard('{Enter}')
    expect(onCell).toHaveBeenLastCalledWith(
      { row: 'security', column: 'ML' },
      { byPointer: false, add: false },
    )
  })

  test('keeps a member by its heading, and adds one with Shift', async () => {
    const { onMember } = draw()
    const niger = screen.getByRole('button', { name: 'Niger' })
    await userEvent.click(niger)
    expect(onMember).toHaveBeenLastCalledWith('country', 'NE', false)
    await userEvent.keyboard('{Shift>}')
    await userEvent.pointer({ keys: '[MouseLeft]', target: niger })
    await userEvent.keyboard('{/Shift}')
  })
})
