import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

/** What the browser's history keeps of a step: its number, and how many entries it lies past the page itself. Nothing of the card. */
interface Entry {
  cardStep?: number
  cardDeep?: number
}

const entry = (): Entry => (window.history.state as Entry | null) ?? {}

interface Given {
  form: RefObject<HTMLFormElement | null>
  at: number
  show: (step: number) => void
  /** Asked before a card that was begun is left. */
  leaving: string
}

/**
 * The way back of the browser goes through the steps of a form. Only who goes back from the first one leaves, and is asked
 * whether that is meant once something was typed.
 *
 * @returns puts the next step in the history
 */
export function useStepHistory({ form, at, show, leaving }: Given): (to: number) => void {
  const deep = useRef(0)
  const reached = useRef(0)
  const begun = useRef(false)
  const entered = useRef(false)

  const push = (step: number) => {
    deep.current += 1
    reached.current = Math.max(reached.current, step)
    window.history.pushState({ cardStep: step, cardDeep: deep.current } satisfies Entry, '')
  }

  const begin = useEffectEvent(() => {
    begun.current = true
    // Under the first step stays the page itself, so that going back can be asked about.
    if (deep.current === 0) push(at)
  })

  const toThePage = () => {
    if (!begun.current) {
      if (at !== 0) show(0)
    } else if (at === 0 && window.confirm(leaving)) {
      begun.current = false
      window.history.back()
    } else {
      push(0)
      if (at !== 0) show(0)
    }
  }

  const moved = useEffectEvent(() => {
    const { cardStep, cardDeep = 0 } = entry()
    deep.current = cardDeep
    if (cardStep === undefined) toThePage()
    else if (cardStep !== at) show(Math.min(cardStep, reached.current))
  })

  useEffect(() => {
    const page = window.location.pathname
    // A new form on an old entry, after sending or loading again: back to the page itself.
    const left = entered.current ? 0 : (entry().cardDeep ?? 0)
    entered.current = true
    if (left > 0) window.history.go(-left)
    const back = () => {
      if (window.location.pathname === page && window.location.hash === '') moved()
    }
    const element = form.current
    const typed = () => begin()
    window.addEventListener('popstate', back)
    element?.addEventListener('input', typed, { once: true })
    return () => {
      window.removeEventListener('popstate', back)
      element?.removeEventListener('input', typed)
    }
  }, [form])

  // An answer that opened an earlier step: the history follows.
  useEffect(() => {
    const { cardStep = 0 } = entry()
    if (cardStep > at && cardStep <= reached.current) window.history.go(at - cardStep)
  }, [at])

  return push
}
