'use client'
import { useEffect, useRef } from 'react'

/** Closes the menu around it: on Escape (focus returns to its button), after a choice, or on a click elsewhere. */
export function MenuCloser() {
  const mark = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const menu = mark.current?.closest('details')
    if (!menu) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.open) return
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (!menu.open || target?.closest('summary')?.parentElement === menu) return
      if (!menu.contains(target) || target?.closest('a')) menu.open = false
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
    }
  }, [])

  return <span ref={mark} hidden />
}
