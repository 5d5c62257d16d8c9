'use client'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { flashCookie } from '#lib/actions/flash-cookie.ts'

/** What was told in this tab: a page that comes back from the browser's memory does not tell it again. */
const told = new Set<string>()

interface Props {
  id: string
  children: string
}

/**
 * Tells once what happened: whoever sent a form far down the page is brought to it, and the next page is not told it too. The
 * focus goes there as well, because the button it was on is often gone.
 */
export function Told({ id, children }: Props) {
  const [before] = useState(() => told.has(id))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told.has(id)) return
    told.add(id)
    document.cookie = `${flashCookie}=; path=/; max-age=0`
    box.current?.focus()
  }, [id])
  if (before) return null
  return (
    <Notice ref={box} tone="good" role="status">
      {children}
    </Notice>
  )
}
