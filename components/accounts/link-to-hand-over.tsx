'use client'
import { useId, useState } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { Button } from '#components/ui/button.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

/**
 * Inside a form that makes a link: shows it once the answer carries one. Stands ready to be selected whole; the button needs
 * script, the field does not.
 */
export function LinkToHandOver({ origin }: { origin: string }) {
  const { answer } = useFormState()
  const [copied, setCopied] = useState(false)
  const t = useTexts('accounts.handOver')
  const id = useId()
  const path = answer.status === 'done' ? answer.message?.values?.['path'] : undefined
  if (typeof path !== 'string') return null

  const link = origin + path
  const copy = () => navigator.clipboard.writeText(link).then(() => setCopied(true), () => setCopied(false))
  return (
    <div className="field">
      <label htmlFor={id}>{t('label')}</label>
      <span id={`${id}-hint`} className="hint">{t('hint')}</span>
      <input id={id} className="input" readOnly value={link} aria-describedby={`${id}-hint`} onFocus={(event) => event.target.select()} />
      <div className="row" aria-live="polite">
        <Button icon="copy" onClick={() => void copy()}>{t('copy')}</Button>
        {copied && <span className="muted">{t('copied')}</span>}
      </div>
    </div>
  )
}
