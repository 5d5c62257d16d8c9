'use client'
import { useEffect, useRef } from 'react'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { useFormState } from '#components/forms/form-context.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useSentence, useTexts } from '#lib/i18n/provider.tsx'

/** What became of the form, above its fields; focused when it is news, so that it is read and seen. */
export function FormAnswer({ sendAsNew }: { sendAsNew: () => void }) {
  const { answer, form, held } = useFormState()
  const t = useTexts('forms')
  const say = useSentence()
  const box = useRef<HTMLDivElement>(null)
  const first = useRef(answer)

  useEffect(() => {
    if (answer !== first.current && answer.status !== 'invalid') box.current?.focus()
  }, [answer])

  if (held) return <ErrorSummary />
  switch (answer.status) {
    case 'idle':
      return null
    case 'invalid':
      return <ErrorSummary />
    case 'done':
      return <Notice ref={box} tone="good" role="status" title={answer.message ? say(answer.message) : t('saved')} />
    case 'refused':
      return (
        <Notice ref={box} tone="refused" role="alert" title={t('refused')}>
          {say(answer.refusal)}
        </Notice>
      )
    case 'stale':
      return (
        <Notice ref={box} tone="late" role="alert" title={t('stale.title')}>
          {t('stale.explain')}
        </Notice>
      )
    case 'unavailable':
      return (
        <Notice ref={box} tone="late" role="alert" title={t('unavailable.title')}>
          {t('unavailable.explain')}
        </Notice>
      )
    case 'signedOut':
      return (
        <Notice ref={box} tone="late" role="alert" title={t('signedOut.title')}>
          <p>{t('signedOut.explain')}</p>
          <p><a className="link" href="/aanmelden" target="_blank" rel="noopener">{t('signedOut.signIn')}</a></p>
        </Notice>
      )
    case 'lost':
      return (
        <Notice ref={box} tone="late" role="alert" title={t('lost.title')}>
          {t('lost.explain')}
        </Notice>
      )
    case 'conflict':
      return (
        <Notice ref={box} tone="late" role="alert" title={t('conflict.title')}>
          <p>{t('conflict.explain')}</p>
          <div>
            <Button
              onClick={() => {
                sendAsNew()
                setTimeout(() => form.current?.requestSubmit())
              }}
            >
              {t('conflict.asNew')}
            </Button>
          </div>
        </Notice>
      )
    case 'failed':
      return (
        <Notice ref={box} tone="refused" role="alert" title={t('failed.title')}>
          <p>{t('failed.explain')}</p>
          <p>{t('failed.reference', { reference: answer.reference })}</p>
        </Notice>
      )
  }
}
