'use client'
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { useStepHistory } from '#components/referral-send/step-history.ts'
import { Button } from '#components/ui/button.tsx'
import type { Message } from '#lib/actions/result.ts'
import { formValues } from '#lib/actions/form-values.ts'
import { useTexts } from '#lib/i18n/provider.tsx'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'

export interface Step {
  title: string
  /** Names of the fields in it: looked at before going on, and where to go back to when one of them is wrong. */
  fields: readonly string[]
  content: ReactNode
}

interface Props {
  steps: readonly Step[]
  /** What the button to the next step says, one less than there are steps. */
  onwards: readonly string[]
}

const never = () => () => undefined
/** Before script came, all steps stand under each other; the style sheet hides all but the first where script will come. */
const useScript = () => useSyncExternalStore(never, () => true, () => false)

/** One form in steps, for a phone; the way back of the browser goes through them. Nothing leaves the page between them; the last step sends. */
export function Steps({ steps, onwards }: Props) {
  const { form, answer, setErrors } = useFormState()
  const t = useTexts('referral-send.form')
  const ready = useScript()
  const [at, setAt] = useState(0)
  const [seen, setSeen] = useState(answer)
  const head = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)

  // An answer that something is wrong opens the step it is in, before the form looks for the field to focus.
  if (answer !== seen) {
    setSeen(answer)
    if (answer.status === 'invalid') setAt(stepOf(steps, Object.keys(answer.errors)))
  }

  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    head.current?.focus()
    head.current?.scrollIntoView({ block: 'start' })
  }, [at])

  function show(to: number) {
    moved.current = true
    setErrors({})
    setAt(to)
  }
  const push = useStepHistory({ form, at, show, leaving: t('leaving') })

  async function onward() {
    const found = await errorsOf(form.current, steps[at]?.fields ?? [])
    if (Object.keys(found).length === 0) {
      push(at + 1)
      show(at + 1)
      return
    }
    setErrors(found)
    // Once the errors stand in the page.
    setTimeout(() => form.current?.querySelector<HTMLElement>('section:not([hidden]) [aria-invalid="true"]:not(fieldset), section:not([hidden]) [aria-invalid="true"] input')?.focus())
  }

  // Enter in a field of an earlier step goes on, and does not send half a card.
  useEffect(() => {
    const element = form.current
    if (!element || at === steps.length - 1) return
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      element.querySelector<HTMLButtonElement>('section:not([hidden]) [data-onward]')?.click()
    }
    element.addEventListener('submit', hold, { capture: true })
    return () => element.removeEventListener('submit', hold, { capture: true })
  }, [at, form, steps.length])

  return (
    <div className="card-steps" data-ready={ready || undefined}>
      {steps.map(({ title, content }, index) => (
        <section key={title} className="card-step" hidden={ready && index !== at} aria-labelledby={`step-${index}`}>
          <header>
            {steps.length > 1 && <p className="muted">{t('step', { step: index + 1, total: steps.length })}</p>}
            <h2 id={`step-${index}`} ref={index === at ? head : undefined} tabIndex={-1} className="text-h1">{title}</h2>
          </header>
          {content}
          <div className="only-script card-step-moves">
            {index < steps.length - 1 && (
              <Button look="primary" iconAfter="arrow-right" data-onward onClick={() => void onward()}>{onwards[index]}</Button>
            )}
            {index > 0 && <Button look="quiet" icon="arrow-left" onClick={() => window.history.back()}>{t('back')}</Button>}
          </div>
        </section>
      ))}
    </div>
  )
}

function stepOf(steps: readonly Step[], names: readonly string[]): number {
  const first = steps.findIndex(({ fields }) => fields.some((name) => names.includes(name)))
  return first < 0 ? steps.length - 1 : first
}

/** What is wrong with these fields, by the schema of the action; nothing where it could not be fetched: the server looks anyway. */
async function errorsOf(form: HTMLFormElement | null, fields: readonly string[]): Promise<Record<string, Message>> {
  const schema = await import('#lib/referral/schema/send.ts').then((file) => file.SendReferralInput, () => null)
  if (!form || !schema) return {}
  const parsed = schema.safeParse(formValues(new FormData(form), schema))
  if (parsed.success) return {}
  return Object.fromEntries(Object.entries(fieldErrors(parsed.error)).filter(([name]) => fields.includes(name)))
}
