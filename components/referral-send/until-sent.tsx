'use client'
import { useEffect, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import { useFormState } from '#components/forms/form-context.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

/** Milliseconds between two tries while there is no answer; a phone does not always say that its network came back. */
const patience = 5_000

/**
 * Keeps a card that could not be sent in the open page, and nowhere else: sent once when the network is back, with the same
 * key, so that it becomes one card even when the first try did arrive. Closing the page warns as long as it is not sent.
 */
export function UntilSent() {
  const { form, answer, pending } = useFormState()
  const t = useTexts('referral-send.form.waiting')
  const router = useRouter()
  const [begun, setBegun] = useState(false)
  const lost = answer.status === 'lost'
  const again = useRef<() => void>(() => undefined)
  useEffect(() => {
    again.current = () => {
      if (navigator.onLine && !pending) form.current?.requestSubmit()
    }
  }, [form, pending])

  useEffect(() => {
    const element = form.current
    const begin = () => setBegun(true)
    element?.addEventListener('input', begin, { once: true })
    return () => element?.removeEventListener('input', begin)
  }, [form])

  useEffect(() => {
    if (!begun) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [begun])

  useEffect(() => {
    if (!lost) return
    const retry = () => again.current()
    window.addEventListener('online', retry)
    const timer = setInterval(retry, patience)
    return () => {
      window.removeEventListener('online', retry)
      clearInterval(timer)
    }
  }, [lost])

  // Somebody else receives the card now: their name comes with the page anew, and what is typed stays.
  const changed = answer.status === 'invalid' && answer.errors['mayContact']?.key.endsWith('holderChanged')
  useEffect(() => {
    if (changed) router.refresh()
  }, [changed, router])

  if (!lost) return null
  return (
    <Notice tone="late" role="status" title={t('title')}>
      <p>{t('explain')}</p>
      <div><Button icon="refresh-cw" onClick={() => again.current()}>{t('now')}</Button></div>
    </Notice>
  )
}
