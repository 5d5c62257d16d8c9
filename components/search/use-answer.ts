import { useEffect, useState } from 'react'
import type { ShownGroup } from '#components/search/in-words.ts'

/** What the server answers while somebody types. */
export interface Answer {
  groups: ShownGroup[]
  found: string
  nothing: string
  keys: { keys: string; does: string }[]
  keysOff: string
}

/** Asks when typing pauses; a question that was overtaken is not answered any more. */
const pause = 150

/** What an option of the list is called to the palette: no two have the same. */
export const optionOf = (kind: string, { href, title }: { href: string; title: string }) => `${kind} ${href} ${title}`

/** The answer to the latest question, and whether the server could not be reached; the last answer stays until the next is there. */
export function useAnswer(href: string, question: string) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [chosen, choose] = useState('')
  const [away, setAway] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      try {
        const response = await fetch(`${href}/lijst?vraag=${encodeURIComponent(question)}`, { signal: stop.signal })
        if (!response.ok) throw new Error(`The server answered ${response.status}`)
        const fresh = (await response.json()) as Answer
        setAnswer(fresh)
        // With each answer the first is chosen again, so that Enter goes to what stands on top.
        const [group] = fresh.groups
        choose(group?.hits[0] ? optionOf(group.kind, group.hits[0]) : '')
        setAway(false)
      } catch {
        // Away, or signed out meanwhile: the sentence says what to do, and typing on asks again.
        if (!stop.signal.aborted) setAway(true)
      }
    }
    const timer = setTimeout(() => void ask(), question ? pause : 0)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [href, question])
  return { answer, away, chosen, choose }
}
