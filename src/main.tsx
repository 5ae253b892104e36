import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { App } from './app/app.tsx'
import { watchAddress } from './app/ready.tsx'
import './ui/tokens.css'
import './ui/textures.css'
import './ui/base.css'

const root = document.getElementById('app')
if (!root) throw new Error('no #app in index.html')

// The dataset is loaded once; a failed refresh keeps the last good one. Retrying is the download's own work.
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } },
})

watchAddress()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      {/* A choice must show at once: no transition holds it back while a page is fetched. */}
      <HashRouter useTransitions={false}>
        <App />
      </HashRouter>
    </QueryClientProvider>
  </StrictMode>,
)
