import type { ReactNode } from 'react'
import { Avatar } from '#components/ui/avatar.tsx'
import type { Face as Person } from '#lib/contact-point/queries/faces.ts'
import { texts } from '#lib/i18n/texts.ts'
import { dial } from '#lib/phone/dial.ts'

interface Props {
  face: Person
  /** What this person does, and by when; that they will get in touch unless said otherwise. */
  children?: ReactNode
}

/** Somebody with a face: photo, first name, what they do, and the number that reaches them. */
export async function Face({ face: { firstName, phone, photo }, children }: Props) {
  const t = await texts('contact-point.face')
  return (
    <div className="flex items-center gap-3 rounded border border-line bg-surface p-3">
      {photo ? (
        <img src={photo} alt={t('photo', { name: firstName })} width="56" height="56" className="size-14 shrink-0 rounded-full object-cover" />
      ) : (
        <Avatar name={firstName} />
      )}
      <div className="min-w-0">
        <p className="font-strong">{firstName}</p>
        <p className="muted">{children ?? t('getsInTouch')}</p>
        {phone && <a className="link inline-flex min-h-6 items-center" href={dial(phone)}>{phone}</a>}
      </div>
    </div>
  )
}
