'use client'
import { useState } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { fill } from '#components/forms/fill.ts'
import { Button } from '#components/ui/button.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

interface Props {
  name: string
  show?: (value: string) => string
}

/** On a stale edit: what somebody else saved in this field meanwhile, beside what was typed, with the choice to take it. */
export function Theirs({ name, show = (value) => value }: Props) {
  const { answer, form } = useFormState()
  const [taken, setTaken] = useState(false)
  const t = useTexts('forms.stale')
  if (answer.status !== 'stale') return null
  const theirs = list(answer.theirs[name])
  const typed = list(answer.values[name])
  if (!(name in answer.theirs) || theirs.join('\n') === typed.join('\n')) return null
  const words = (values: readonly string[]) => values.filter(Boolean).map(show).join(', ') || t('empty')
  return (
    <div className="notice notice-late flex-col text-small">
      <p className="whitespace-pre-wrap">
        <strong>{t('now')}</strong> {words(theirs)}
      </p>
      <p className="whitespace-pre-wrap">
        <strong>{t('typed')}</strong> {words(typed)}
      </p>
      <div aria-live="polite">
        {taken ? (
          t('taken')
        ) : (
          <Button
            onClick={() => {
              fill(form.current, name, theirs)
              setTaken(true)
            }}
          >
            {t('take')}
          </Button>
        )}
      </div>
    </div>
  )
}

const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
