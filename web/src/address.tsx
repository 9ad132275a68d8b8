import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react'

/** Where the page is: its path, and what it asks. Everything that is shown follows from it, so every view can be shared. */
export interface Address {
  readonly path: string
  readonly query: URLSearchParams
  readonly hash: string
}

const MOVED = 'hearsay:moved'

/** The address, as it is now and whenever it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => window.location.href)
  const { pathname, searchParams, hash } = new URL(href)
  return { path: pathname, query: searchParams, hash: hash.slice(1) }
}

function subscribe(onMove: () => void): () => void {
  window.addEventListener('popstate', onMove)
  window.addEventListener(MOVED, onMove)
  return () => {
    window.removeEventListener('popstate', onMove)
    window.removeEventListener(MOVED, onMove)
  }
}

/** Goes to an address of the page. `replace` leaves no step to go back to. */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const here = new URL(window.location.href)
  const target = new URL(to, here)
  if (target.href === here.href) return
  if (replace) window.history.replaceState(null, '', target)
  else window.history.pushState(null, '', target)
  window.dispatchEvent(new Event(MOVED))
  if (!replace && target.pathname !== here.pathname) window.scrollTo(0, 0)
}

/** The same address with parts of its question changed; `null` takes a part away. */
export function asking(changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(window.location.href)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return `${url.pathname}${url.search}`
}

/** An address with the day as of which the ledger is looked at: it goes along wherever one goes. */
export function kept(to: string): string {
  const asOf = new URL(window.location.href).searchParams.get('asOf')
  if (asOf === null) return to
  const url = new URL(to, window.location.href)
  url.searchParams.set('asOf', asOf)
  return `${url.pathname}${url.search}${url.hash}`
}

/** A link within the page. */
export function Link({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  useAddress()
  const to = kept(href)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return <a {...rest} href={to} onClick={follow} />
}
