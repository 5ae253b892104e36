import { render } from '@testing-library/react'
import { type ComponentProps, type ReactNode, Suspense } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { EngineProvider } from '../../src/app/engine-context.tsx'
import { ActivitiesPage } from '../../src/app/pages/activities.tsx'
import { DataPage } from '../../src/app/pages/data.tsx'
import { RecordPage } from '../../src/app/pages/record.tsx'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { inMemory } from '../../src/engine/memory.ts'
import { LocaleProvider } from '../../src/locales/context.tsx'
import { messages as en } from '../../src/locales/en.po'
import { messages as fr } from '../../src/locales/fr.po'
import { createLocale } from '../../src/locales/locale.ts'

let address = ''

/** The address that the visitor stands at. */
export const currentAddress = () => address

/** Opens an address of the site on a dataset, without what stands around the pages. `data`: what the Data page is given. */
export function visit(
  at: string,
  dataset: Dataset,
  language: 'en' | 'fr' = 'en',
  data: Partial<ComponentProps<typeof DataPage>> = {},
) {
  const opened = { dataset, issues: [], moreKeys: 0, notices: [] }
  return render(
    <LocaleProvider value={createLocale(language, language === 'en' ? en : fr)}>
      <EngineProvider value={inMemory(dataset)}>
        <MemoryRouter initialEntries={[at]}>
          <Watched>
            <Suspense fallback="loading">
              <Routes>
                <Route path="/activities" element={<ActivitiesPage />} />
                <Route path="/activities/:id" element={<RecordPage />} />
                <Route
                  path="/data"
                  element={<DataPage opened={opened} onRefresh={async () => true} {...data} />}
                />
                <Route path="*" element={<p>another page</p>} />
              </Routes>
            </Suspense>
          </Watched>
        </MemoryRouter>
      </EngineProvider>
    </LocaleProvider>,
  )
}

function Watched({ children }: { readonly children: ReactNode }) {
  const { pathname, search, hash } = useLocation()
  address = pathname + search + hash
  return children
}
