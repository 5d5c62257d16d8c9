import { PhotoInput } from '#components/contact-point/photo-input.tsx'
import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { PhotoRefusal } from '#lib/contact-point/photo-refusals.ts'

interface Props {
  membershipId: string
  hasPhoto: boolean
  /** The door through which a photo comes in. */
  address: string
  /** Why the file sent before was not taken. */
  refused: PhotoRefusal | null
  remove: FormAction
}

/** A plain form: a photo goes straight to its own door; a browser with script makes it smaller first. */
export async function PhotoForm({ membershipId, hasPhoto, address, refused, remove }: Props) {
  const t = await texts('contact-point.photo')
  return (
    <Card title={t('title')} subtitle={t('explain')} id="foto">
      <div className="stack">
        <form method="post" action={address} encType="multipart/form-data" className="stack" aria-label={t('title')}>
          <div className="field">
            <label htmlFor="photo">{t('file')}</label>
            <span id="photo-hint" className="hint">{t('fileHint')}</span>
            <PhotoInput id="photo" invalid={refused !== null} describedBy={refused ? 'photo-hint photo-error' : 'photo-hint'} />
            {refused && (
              <span id="photo-error" className="field-error" role="alert">
                <Icon name="circle-exclamation-point" />
                {t(`refused.${refused}`)}
              </span>
            )}
          </div>
          <div className="max-sm:*:w-full"><Button type="submit" icon="upload">{t('send')}</Button></div>
        </form>
        {hasPhoto && (
          <Form action={remove} texts={contactPointAnswers} label={t('remove')}>
            <input type="hidden" name="membershipId" value={membershipId} />
            <SubmitButton look="quiet" icon="trash">{t('remove')}</SubmitButton>
          </Form>
        )}
      </div>
    </Card>
  )
}
