'use client'
import { useState, type ChangeEvent } from 'react'
import { Field, useStart } from '#components/forms/field.tsx'
import { useFormState } from '#components/forms/form-context.ts'
import { Icon } from '#components/ui/icon.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'
import { fileRefusals, largestFile, mediaTypes, type FileRefusal } from '#lib/referral/uploads/media.ts'

interface Props {
  /** The door of the file. */
  upload: string
  label: string
  optional?: boolean
}

type Standing = { at: 'empty' } | { at: 'sending' } | { at: 'there'; id: string; name: string } | { at: 'refused' }

/** A photo or scan of the strip: sent at once, so that the card itself stays small; the form carries only its id. */
export function Photo({ upload, label, optional }: Props) {
  const { errors, setErrors } = useFormState()
  const t = useTexts('referral-send.form.agreement')
  const start = useStart('fileId', undefined)
  const [standing, setStanding] = useState<Standing>(start ? { at: 'there', id: start, name: '' } : { at: 'empty' })

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    if (!file) return
    setStanding({ at: 'sending' })
    const { fileId: _, ...others } = errors
    setErrors(others)
    const answer = await uploaded(upload, file)
    if ('id' in answer) setStanding({ at: 'there', id: answer.id, name: file.name })
    else {
      setStanding({ at: 'refused' })
      setErrors({ ...others, fileId: { key: `referral-send.upload.${answer.reason}` } })
    }
  }

  return (
    <Field name="fileId" label={label} hint={t('photoHint')} optional={optional}>
      {({ name: _, ...wiring }) => (
        <>
          <input {...wiring} type="file" accept={mediaTypes.join(',')} className="input" onChange={(event) => void send(event)} />
          <input type="hidden" name="fileId" value={standing.at === 'there' ? standing.id : ''} readOnly />
          <p className="muted" aria-live="polite">
            {standing.at === 'sending' && t('photoSending')}
            {standing.at === 'there' && <><Icon name="circle-check" /> {t('photoThere', { name: standing.name })}</>}
          </p>
        </>
      )}
    </Field>
  )
}

/** Sends the file; a file that is too large is not sent at all, because a phone pays for it. */
async function uploaded(upload: string, file: File): Promise<{ id: string } | { reason: FileRefusal | 'failed' }> {
  if (file.size > largestFile) return { reason: 'tooLarge' }
  const body = new FormData()
  body.set('bestand', file)
  try {
    const answer = (await (await fetch(upload, { method: 'POST', body })).json()) as { id?: string; reason?: string }
    if (answer.id) return { id: answer.id }
    return { reason: fileRefusals.find((reason) => reason === answer.reason) ?? 'failed' }
  } catch {
    return { reason: 'failed' } // the connection broke, or the answer is not ours
  }
}
