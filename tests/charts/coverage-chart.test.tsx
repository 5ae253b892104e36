import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CoverageChart } from '../../src/charts/coverage-chart.tsx'
import { coverageTable } from '../../src/charts/coverage-table.ts'
import { coverageAnswer, uncitedWords } from '../../src/charts/coverage-words.ts'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { wholeRecord } from '../../src/model/selection.ts'
import { coverage } from '../../src/query/coverage.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'
import { aContext, english } from './example.ts'

const claim = (substantiated: 'no' | 'official', outcomes: string[]) =>
  anActivity({ outcomes, result: { ...aResult, substantiated } })
const dataset = aDataset({
  activities: [
    claim('no', ['security']),
    claim('official', ['security', 'justice']),
    claim('no', ['justice']),
  ],
})
const answer = coverage(dataset, wholeRecord, 'outcome')

describe('how sure the claims are', () => {
  it('is said in words first', () => {
    const { all } = answer
    expect(coverageAnswer(english, all, all, wholeRecord)).toBe(
      '1 of 3 changes claimed is confirmed by somebody else. One of them by an official source.',
    )
    const none = coverage(dataset, aSelection({ substantiation: ['no'] }), 'outcome').all
    expect(coverageAnswer(english, none, none, wholeRecord)).toBe(
      'None of the 2 changes claimed is confirmed by somebody else. None by an official source.',
    )
    expect(coverageAnswer(english, none, all, aSelection({ substantiation: ['no'] }))).toBe(
      '2 changes claimed are shown here, chosen by who confirms them; 3 under the other filters.',
    )
    expect(uncitedWords(english, answer)).toBe(
      'Every change claimed cites a source. None cites a source of the kind: partner, independent, official text, press.',
    )
  })

  it('has a table twin with the total of distinct claims, and no share where nothing is claimed', () => {
    const { rows, columns } = coverageTable(answer, aContext(dataset.file))
    expect(columns.map(({ id }) => id).slice(2)).toEqual([
      ...['claims', 'no', 'partner', 'independent', 'official', 'confirmed', 'share'],
    ])
    expect(rows[0]).toEqual(['Outcome', 'security', 2, 1, 0, 0, 1, 1, 0.5])
    expect(rows[2]).toEqual(['Outcome', 'space', 'Not reported', null, null, null, null, null, null])
    expect(rows[3]?.slice(1)).toEqual(['All outcomes', 3, 2, 0, 0, 1, 1, 1 / 3])
    expect(rows.find(row => row[1] === 'Press')?.at(-1)).toBe('No change claimed')
  })

  it('opens a number by its clauses, and leaves a 0 alone', async () => {
    const onChoose = vi.fn()
    render(
      <LocaleProvider value={english}>
        <CoverageChart
          answer={answer}
          file={dataset.file}
          selection={wholeRecord}
          caption="caption"
          onChoose={onChoose}
        />
      </LocaleProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: /^justice, confirmed by A partner: 0/ }))
    expect(onChoose).not.toHaveBeenCalled()
    await userEvent.click(
      screen.getByRole('button', { name: /^justice, confirmed by An official source: 1/ }),
    )
    expect(onChoose).toHaveBeenCalledWith(
      [
        { dimension: 'outcome', member: 'justice' },
        { dimension: 'substantiation', member: 'official' },
      ],
      false,
    )
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
    expect(
      screen.getByRole('button', { name: /^security, confirmed by An independent source: 0/ }),
    ).toHaveFocus()
  })
})
