import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { EngineProvider } from '../../../src/app/engine-context.tsx'
import { MakingBar } from '../../../src/app/report/making-bar.tsx'
import { ReportMaking } from '../../../src/app/report/report-making.tsx'
import { useMaking } from '../../../src/app/report/use-making.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { LocaleProvider } from '../../../src/locales/context.tsx'
import type { MakeReport } from '../../../src/snapshot/taken-report.ts'
import type { Report } from '../../../src/state/pin.ts'
import { english } from '../../charts/example.ts'
import { aPin, aReport } from '../../state/pins.ts'
import { example } from '../taking/taking.ts'

let make: MakeReport = async () => new Blob(['zip'])
vi.mock('../../../src/snapshot/zip-file.ts', () => ({
  makeZip: ((report, options) => make(report, options)) satisfies MakeReport,
}))

const saved: string[] = []
beforeEach(() => {
  saved.length = 0
  vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/')
  URL.createObjectURL = () => 'blob:zip'
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download)
  }
  const report = {
    ...aReport(aPin('a', { address: { figure: 'matrix', route: '/matrix' } })),
    title: 'Revue',
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LocaleProvider value={english}>
        <EngineProvider value={inMemory(example)}>
          <Making report={report} />
        </EngineProvider>
      </LocaleProvider>
    </QueryClientProvider>,
  )
})

function Making({ report }: { readonly report: Report }) {
  const maker = useMaking()
  return (
    <>
      <ReportMaking report={report} standings={[{ kind: 'taking', taken: null }]} maker={maker} />
      <MakingBar report={report} maker={maker} />
    </>
  )
}

const zip = () => screen.getByRole('button', { name: /^ZIP/ })

test('a file that is being made says how far it is, and is made once', async () => {
  let finish = () => {}
  make = (_, { onProgress }) => {
    onProgress({ step: 1, steps: 2, what: 'Figure 1 of 1' })
    return new Promise(done => {
      finish = () => done(new Blob(['zip']))
    })
  }
  await userEvent.click(zip())
  expect(await screen.findByText('Figure 1 of 1')).toBeVisible()
  expect(screen.getByRole('progressbar', { name: 'Making the ZIP' })).toHaveAttribute('value', '3')
  expect(zip()).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(zip())
  finish()
  expect(await screen.findByText('Saved as revue_example_2025-12-31.zip')).toBeVisible()
  expect(saved).toEqual(['revue_example_2025-12-31.zip'])
  await userEvent.click(screen.getByRole('button', { name: 'Close this message' }))
  expect(screen.queryByText(/^Saved as /)).toBeNull()
})

test('one that is stopped saves nothing, and says so', async () => {
  make = (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  await userEvent.click(zip())
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(await screen.findByText('Stopped. Nothing was saved.')).toBeVisible()
  expect(saved).toEqual([])
})

test('one that fails says why in a sentence, and can be tried again', async () => {
  make = async () => {
    throw new TypeError('Failed to fetch dynamically imported module: /assets/zip.js')
  }
  await userEvent.click(zip())
  expect(await screen.findByText(/^The ZIP could not be made\./)).toBeVisible()
  make = async () => new Blob(['zip'])
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await screen.findByText(/^Saved as /)).toBeVisible()
  expect(screen.queryByText(/could not be made/)).toBeNull()
})
