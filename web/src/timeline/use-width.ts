import { useEffect, useState } from 'react'
import { usePrinting } from '../parts/printing.ts'

/** About a sheet between its margins: on paper nothing is measured, and what is drawn so wide is fitted to the sheet. */
const PAPER = 680

/** How wide an element is, now and whenever that changes; 0 before it is there. */
export function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  const isPrinting = usePrinting()
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return isPrinting ? Math.min(width, PAPER) : width
}
