'use client'
import { useEffect } from 'react'
import { isTyping } from '#components/ui/is-typing.ts'

const answers: Record<string, string> = { '0': '0', '1': '1', '2': '2', '3': '3', w: 'unknown' }

/** Chooses an answer with 0, 1, 2, 3 or w; not while somebody types. The radio buttons work without it. */
export function ScoringKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      const answer = answers[event.key.toLowerCase()]
      const radio = answer && document.querySelector<HTMLInputElement>(`input[type="radio"][name="answer"][value="${answer}"]`)
      if (!radio) return
      event.preventDefault()
      radio.checked = true
      radio.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return null
}
