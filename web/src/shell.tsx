import { type ReactNode, useEffect, useRef } from 'react'
import { go, kept, Link, useAddress } from './address.tsx'
import { AsOf } from './parts/as-of.tsx'
import { Shortcuts } from './parts/shortcuts.tsx'
import { dateWords } from './words.ts'

const PLACES = [
  { href: '/', name: 'Overview', key: 'o' },
  { href: '/reports', name: 'Reports', key: 'r' },
  { href: '/search', name: 'Search', key: 's' },
  { href: '/claims', name: 'Claims', key: 'c' },
  { href: '/conflicts', name: 'Conflicts', key: 'x' },
  { href: '/dossier', name: 'Dossier', key: 'a' },
  { href: '/due', name: 'Due', key: 'd' },
  { href: '/timeline', name: 'Timeline', key: 't' },
  { href: '/sources', name: 'Sources', key: 'p' },
  { href: '/watch', name: 'Watch', key: 'w' },
  { href: '/log', name: 'Log', key: 'l' },
  { href: '/ingest', name: 'Ingest', key: 'i' },
] as const

/** What is around every view: where one can go, what one can look for, and the day as of which one looks. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { path, query } = useAddress()
  const asOf = query.get('asOf')
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view takes the focus, as a new page would.
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
    // Where the views do not fit side by side, the one that is open is in sight.
    document.querySelector('.top nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="top">
        <Link className="brand" href="/">
          Hearsay
        </Link>
        <nav aria-label="Main">
          <ul>
            {PLACES.map(({ href, name }) => {
              const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
              return (
                <li key={href}>
                  <Link href={href} aria-current={here ? 'page' : undefined}>
                    {name}
                  </Link>
                </li>
              )
            })}
          </ul>
        </nav>
        <search className="find">
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const words = new FormData(event.currentTarget).get('about')
              go(kept(`/search?about=${encodeURIComponent(String(words ?? ''))}`))
            }}
          >
            <label className="hidden" htmlFor="find">
              Find statements with these words
            </label>
            <input
              key={query.get('about') ?? ''}
              id="find"
              name="about"
              type="search"
              placeholder="Find words"
              defaultValue={path === '/search' ? (query.get('about') ?? '') : ''}
            />
          </form>
        </search>
        <AsOf />
        <Shortcuts places={PLACES} />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {asOf !== null && (
          <p className="on-paper">As of {dateWords(asOf)}: only what had been published by then.</p>
        )}
        {children}
      </main>
    </>
  )
}
