import { useEffect, useState } from 'react'

/**
 * Takes files wherever on the page they are dropped: beside a place for them the browser would leave the page to open one.
 * @returns whether files are over the page now
 */
export function useDrop(onDrop: (dropped: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const move = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer)
    }
    document.addEventListener('dragover', move)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', move)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [onDrop])
  return over
}
