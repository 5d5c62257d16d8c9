import { signalWords } from '#components/signals/words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { dial } from '#lib/phone/dial.ts'
import type { Desks } from '#lib/signals/queries/give-page.ts'

/** What is no signal: litter and potholes go to the municipality's own desk. */
export async function DeskLine({ desks: { complaintsUrl, complaintsPhone }, municipality }: { desks: Desks; municipality: string }) {
  const { t } = await signalWords()
  const phone = complaintsPhone && <a className="link inline-flex min-h-6 items-center whitespace-nowrap" href={dial(complaintsPhone)}>{complaintsPhone}</a>
  return (
    <Notice>
      <p>
        {t('desk.line')}{' '}
        {complaintsUrl && <><a className="link" href={complaintsUrl} rel="noreferrer">{t('desk.here')}</a>{phone && <> {t('desk.phone')} {phone}</>}.</>}
        {!complaintsUrl && phone && <>{t('desk.phoneOnly')} {phone}.</>}
        {!complaintsUrl && !phone && t('desk.none', { municipality })}
      </p>
    </Notice>
  )
}
