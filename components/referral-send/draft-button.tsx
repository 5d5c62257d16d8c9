'use client'
import { useState, useTransition, type MouseEvent } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { send } from '#components/forms/send.ts'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { useTexts } from '#lib/i18n/provider.tsx'

/** An action as a button posts to it: its answer is a page. */
export type PlainAction = (form: FormData) => Promise<void>

/**
 * Keeps what is typed so far as a draft on the server, and goes to the draft's own page. It stands after the button that sends,
 * because Enter presses the first button of a form.
 *
 * @param plain the same action as a form posts to it without script
 */
export function DraftButton({ action, plain }: { action: FormAction; plain: PlainAction }) {
  const { form } = useFormState()
  const t = useTexts('referral-send')
  const [saving, startTransition] = useTransition()
  const [failed, setFailed] = useState(false)

  function save(event: MouseEvent) {
    event.preventDefault()
    if (saving || !form.current) return
    const filled = new FormData(form.current)
    // Nothing can be wrong with a draft than that it did not arrive.
    startTransition(async () => setFailed((await send(action, filled)).status !== 'done'))
  }
  return (
    <div className="row max-sm:justify-center">
      <Button look="quiet" type="submit" formAction={plain} icon={saving ? 'hourglass' : 'save'} aria-disabled={saving} onClick={save}>{t('form.saveDraft')}</Button>
      <span role="status" className="text-small text-late">{failed && t('drafts.failed')}</span>
    </div>
  )
}
