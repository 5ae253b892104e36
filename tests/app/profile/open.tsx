import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { EngineProvider } from '../../../src/app/engine-context.tsx'
import { ComparePage } from '../../../src/app/pages/compare.tsx'
import { MovedPage } from '../../../src/app/pages/moved.tsx'
import { CountryPage, OutcomePage } from '../../../src/app/pages/profile.tsx'
import { ProgressPage } from '../../../src/app/pages/progress.tsx'
import { SincePage } from '../../../src/app/pages/since.tsx'
import { SurePage } from '../../../src/app/pages/sure.tsx'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { LocaleProvider } from '../../../src/locales/context.tsx'
import { english } from '../../charts/example.ts'

let address = ''

/** The address that the visitor stands at. */
export const addressNow = () => address

/** Opens the progress page or a profile on a dataset, without what stands around the pages. Waits for its title. */
export async function open(at: string, dataset: Dataset) {
  render(
    <LocaleProvider value={english}>
      <EngineProvider value={inMemory(dataset)}>
        <MemoryRouter initialEntries={[at]}>
          <Watch />
          <Suspense fallback="loading">
            <Routes>
              <Route path="/progress" element={<ProgressPage />} />
              <Route path="/progress/moved" element={<MovedPage />} />
              <Route path="/progress/since" element={<SincePage />} />
              <Route path="/progress/compare" element={<ComparePage />} />
              <Route path="/progress/sure" element={<SurePage />} />
              <Route path="/outcomes/:id" element={<OutcomePage />} />
              <Route path="/countries/:code" element={<CountryPage />} />
              <Route path="*" element={<h1>another page</h1>} />
            </Routes>
          </Suspense>
        </MemoryRouter>
      </EngineProvider>
    </LocaleProvider>,
  )
  return screen.findByRole('heading', { level: 1 })
}

function Watch() {
  const { pathname, search } = useLocation()
  address = pathname + search
  return null
}
