import { useEffect, useRef, useState } from 'react'
import { go, kept } from '../address.tsx'

interface Place {
  readonly href: string
  readonly name: string
  readonly key: string
}

const OFF = 'hearsay-shortcuts-off'

/** Keys for those who work here all day. They can be turned off: a key alone is in the way of some who dictate (WCAG 2.1.4). */
export function Shortcuts({ places }: { readonly places: readonly Place[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [off, setOff] = useState(() => localStorage.getItem(OFF) !== null)
  useEffect(() => {
    if (off) return
    let going = false
    const press = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      const place = going ? places.find(({ key }) => key === event.key) : undefined
      going = event.key === 'g'
      if (place) go(kept(place.href))
      else if (event.key === '/') {
        event.preventDefault()
        document.getElementById('find')?.focus()
      } else if (event.key === '?') dialog.current?.showModal()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [places, off])
  return (
    <>
      <button
        type="button"
        className="keys"
        aria-label="Keyboard shortcuts"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keyboard</h2>
        <dl>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>Find words</dd>
          {places.map(({ href, name, key }) => (
            <div key={href} className="pair">
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
          <dt>
            <kbd>j</kbd> <kbd>k</kbd>
          </dt>
          <dd>In a report: next and previous statement</dd>
          <dt>
            <kbd>a</kbd> <kbd>x</kbd> <kbd>e</kbd>
          </dt>
          <dd>Of the statement: accept, reject, edit</dd>
          <dt>
            <kbd>u</kbd> <kbd>n</kbd>
          </dt>
          <dd>Of the statement: not of its claim, note</dd>
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={!off}
            onChange={({ target }) => {
              if (target.checked) localStorage.removeItem(OFF)
              else localStorage.setItem(OFF, '1')
              setOff(!target.checked)
            }}
          />
          Single keys work as shortcuts
        </label>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  )
}

/**
 * Calls back with each key that is pressed alone, while shortcuts are on and nobody is writing; `true`: it was meant for this.
 * @returns what ends it.
 */
export function onKeys(act: (key: string) => boolean): () => void {
  let afterG = false
  const press = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
    if (localStorage.getItem(OFF) !== null) return
    // "g" and a letter lead to a view.
    const leads = afterG
    afterG = event.key === 'g'
    if (!leads && act(event.key)) event.preventDefault()
  }
  window.addEventListener('keydown', press)
  return () => window.removeEventListener('keydown', press)
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
