import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { LocaleProvider } from '../locales/context.tsx'
import { isLanguage, type LanguageId, languages } from '../locales/index.ts'
import { createLocale } from '../locales/locale.ts'
import { browserLanguage, usePreferences } from '../state/preferences.ts'
import { Failing } from './failing.tsx'
import { Loading } from './loading.tsx'
import { Waiting } from './ready.tsx'
import { useOpened } from './use-opened.ts'
import { useTheme } from './use-theme.ts'
import { ViewBoundary } from './view-boundary.tsx'
import { Wordless } from './wordless.tsx'

// Fetched beside the data and the words, not after them: none of the three waits for another.
const arriving = import('./shell.tsx').then(({ Shell }) => ({ default: Shell }))
// Its failure is shown where it is drawn.
arriving.catch(() => {})
const Shell = lazy(() => arriving)

/** Brings language, dataset and theme together; what is still missing has a designed state of its own. */
export function App() {
  useTheme()
  const language = useLanguage()
  const words = useQuery({
    queryKey: ['language', language],
    queryFn: async () => createLocale(language, (await languages[language].load()).messages),
    // The page stays readable in the old language while the new one comes.
    placeholderData: previous => previous,
  })
  const { query: dataset, fault, retry } = useOpened()
  // A language that does not arrive leaves the page in the one it has.
  const [kept, keep] = useState(words.data)
  if (words.data && words.data !== kept) keep(words.data)
  const locale = words.data ?? kept
  const spoken = locale?.language ?? language

  useEffect(() => {
    document.documentElement.lang = spoken
    document.documentElement.dir = isLanguage(spoken) ? languages[spoken].direction : 'ltr'
  }, [spoken])

  if (!locale) return words.error ? <Wordless /> : null
  return (
    <LocaleProvider value={locale}>
      {words.isPlaceholderData && <Waiting />}
      {dataset.data ? (
        <ViewBoundary>
          <Suspense fallback={<Loading />}>
            <Shell
              opened={dataset.data}
              refreshFault={fault}
              wordsFault={words.error}
              onRetry={retry}
              onRefresh={async () => (await dataset.refetch()).isSuccess}
            />
          </Suspense>
        </ViewBoundary>
      ) : dataset.error && !dataset.isFetching ? (
        <Failing error={dataset.error} onRetry={() => dataset.refetch()} />
      ) : (
        <Loading />
      )}
    </LocaleProvider>
  )
}

/** The address's language, else the visitor's choice, else the browser's. */
function useLanguage(): LanguageId {
  const { search } = useLocation()
  const preferred = usePreferences(state => state.language)
  const asked = new URLSearchParams(search).get('lang') ?? ''
  return isLanguage(asked) ? asked : (preferred ?? browserLanguage(navigator.languages))
}
