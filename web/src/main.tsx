import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refusal } from './ask.ts'
import { Page } from './page.tsx'

const client = new QueryClient({
  // What was had is shown at once and asked for again: unchanged answers cost the service a look-up (ETags).
  defaultOptions: { queries: { retry: mayBeOtherwise, staleTime: 2000, refetchOnWindowFocus: true } },
})

/** A question that was understood and refused is not put again. */
function mayBeOtherwise(failures: number, error: unknown): boolean {
  const isRefused = error instanceof Refusal && error.problem !== null && error.problem.status < 500
  return failures < 1 && !isRefused
}

const place = document.getElementById('page')
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page />
      </QueryClientProvider>
    </StrictMode>,
  )
