'use client'
import { useEffect } from 'react'

/** Escape puts the explanation away that is shown, until somebody comes back to its word. Once for a whole page. */
export function TermCloser() {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      for (const place of document.querySelectorAll<HTMLElement>('.term-place:is(:hover, :focus-within)')) {
        place.dataset.away = ''
        const back = () => delete place.dataset.away
        place.addEventListener('mouseleave', back, { once: true })
        place.addEventListener('focusout', back, { once: true })
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return null
}
