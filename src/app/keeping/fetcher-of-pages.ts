import { type Fetcher, fetcher } from '../../intake/fetch/fetcher.ts'

export type { Fetcher } from '../../intake/fetch/fetcher.ts'

/** What pages and feeds are fetched with: the open internet alone, politely. */
export function fetcherOfPages(): Fetcher {
  return fetcher()
}
