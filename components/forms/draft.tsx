'use client'
import { useEffect, useState } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { fill } from '#components/forms/fill.ts'
import { Button } from '#components/ui/button.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

/**
 * Keeps what is typed in this tab until it is sent. Only for forms without persons: what stands in the browser's store can be
 * read by whoever sits at the machine next.
 */
export function Draft({ name }: { name: string }) {
  const { form, answer } = useFormState()
  const [restored, setRestored] = useState(false)
  const t = useTexts('forms.draft')
  const place = placeOf(name)

  useEffect(() => {
    const element = form.current
    if (!element) return
    const kept = read(place)
    // Filled in after the first paint, because the store exists in the browser alone.
    for (const [field, values] of kept) fill(element, field, values)
    // eslint-disable-next-line react-hooks/set-state-in-effect -- only the browser's own store knows, after the first paint
    if (kept.length > 0) setRestored(true)
    const keep = () => sessionStorage.setItem(place, JSON.stringify(collect(element)))
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [form, place])

  useEffect(() => {
    if (answer.status !== 'done') return
    sessionStorage.removeItem(place)
    // eslint-disable-next-line react-hooks/set-state-in-effect -- follows the emptying of the browser's own store
    setRestored(false)
  }, [answer, place])

  if (!restored) return null
  const startAgain = () => {
    form.current?.reset()
    sessionStorage.removeItem(place)
    setRestored(false)
  }
  return (
    <div className="row muted" role="status">
      {t('restored')}
      <Button look="quiet" onClick={startAgain}>
        {t('clear')}
      </Button>
    </div>
  )
}

const placeOf = (name: string) => `draft:${name}`

/** The form was sent: what was kept of it goes. */
export const forgetDraft = (name: string) => sessionStorage.removeItem(placeOf(name))

type Kept = [field: string, values: string[]][]

function collect(form: HTMLFormElement): Kept {
  const filled = new FormData(form)
  const secret = new Set(
    Array.from(form.querySelectorAll<HTMLInputElement>('[type=hidden], [type=password]'), (input) => input.name),
  )
  return [...new Set(filled.keys())]
    .filter((name) => !secret.has(name))
    .map((name) => [name, filled.getAll(name).filter((value) => typeof value === 'string')])
}

function read(place: string): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '[]') as Kept
  } catch {
    return [] // a draft of an older version of the form: better none than half of one
  }
}
