'use client'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import type { SearchWords } from '#components/search/words.ts'
import { isTyping } from '#components/ui/is-typing.ts'

// The palette's script comes when somebody searches, not with every page.
const Palette = lazy(() => import('#components/search/palette.tsx'))

interface Props {
  /** The page that searches without script. */
  href: string
  words: SearchWords
  /** `/` and `?` too; somebody may switch keys without Ctrl off (WCAG 2.1.4). */
  singleKeys: boolean
  children: ReactNode
}

const single: Record<string, 'search' | 'keys'> = { '/': 'search', '?': 'keys' }

/** Goes to the search page; with script it opens the palette over the page, and so do Ctrl K and `/`. `?` shows the keys. */
export function SearchLink({ href, words, singleKeys, children }: Props) {
  const [shown, show] = useState<'search' | 'keys' | null>(null)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const withCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
      const alone = singleKeys && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event)
      const asked = withCtrl ? 'search' : alone ? single[event.key] : undefined
      if (!asked || document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      show(asked)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [singleKeys])
  return (
    <>
      <a
        ref={link}
        className="navigation"
        href={href}
        aria-label={words.open}
        aria-keyshortcuts={singleKeys ? 'Control+K /' : 'Control+K'}
        title={words.open}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          show('search')
        }}
      >
        {children}
      </a>
      {shown && (
        <Suspense>
          <Palette href={href} words={words} shows={shown} close={() => show(null)} opener={link} />
        </Suspense>
      )}
    </>
  )
}
