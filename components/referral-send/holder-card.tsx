'use client'
import { useHolder } from '#components/referral-send/card-context.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'
import { dial } from '#lib/phone/dial.ts'

/** The face of who will get in touch, as soon as the form can tell; before that, that somebody will. */
export function HolderCard() {
  const { face, due } = useHolder()
  const t = useTexts('referral-send.form.holder')
  return (
    <div className="flex items-center gap-3 rounded border border-line bg-surface p-3" aria-live="polite">
      {face?.photo ? (
        <img src={face.photo} alt="" width="56" height="56" className="size-14 shrink-0 rounded-full object-cover" />
      ) : face ? (
        <Avatar name={face.firstName} />
      ) : (
        <span className="avatar"><Icon name="user" /></span>
      )}
      <div className="min-w-0">
        <p className="font-strong">{face?.firstName ?? t('somebody')}</p>
        <p className="muted">{due ? t('until', { day: due }) : t('getsInTouch')}</p>
        {face?.phone && <a className="link inline-flex min-h-6 items-center" href={dial(face.phone)}>{face.phone}</a>}
      </div>
    </div>
  )
}
