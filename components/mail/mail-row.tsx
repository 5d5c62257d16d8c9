import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill, type PillTone } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MailInList } from '#lib/mail/queries/mails-page.ts'
import { patience } from '#lib/mail/rules.ts'

interface Props {
  mail: MailInList
  /** Where its text is read; left out where nobody reads it. */
  href?: string
  /** `tryMailAgainAction`, bound to the municipality. */
  again: FormAction
}

const tones: Record<MailInList['state'], PillTone> = { waiting: 'amber', sent: 'good', kept: 'neutral', failed: 'late' }

/** One mail: for whom, since when, how far, and what can be done about it. */
export async function MailRow({ mail, href, again }: Props) {
  const [t, f] = await Promise.all([texts('mail'), formats()])
  const what = mail.template ? t(`template.${mail.template}.name`) : t('title')
  const receiver = typeof mail.receiver === 'string' ? t(`list.${mail.receiver}`) : mail.receiver.name
  const when = mail.sentAt ? t('list.sent', { when: f.moment(mail.sentAt) }) : t('list.written', { when: f.moment(mail.createdAt) })
  const trouble = mail.trouble && t(`trouble.${mail.trouble}`, { days: patience })
  return (
    <ListRow
      icon="mail"
      tone={mail.state === 'failed' ? 'late' : 'muted'}
      title={what}
      detail={
        <>
          {`${receiver} · ${when}`}
          {trouble && <span className="block">{trouble}</span>}
        </>
      }
      end={
        <div className="row items-center">
          <Pill tone={tones[mail.state]}>{t(`state.${mail.state}`)}</Pill>
          {href && <LinkButton href={href} look="quiet">{t('list.read')}</LinkButton>}
          {mail.mayTryAgain && <TryAgain mailId={mail.id} what={`${what}, ${receiver}`} again={again} />}
        </div>
      }
    />
  )
}

async function TryAgain({ mailId, what, again }: { mailId: string; what: string; again: FormAction }) {
  const t = await texts('mail.list')
  return (
    <Form action={again} layout="row" label={`${t('again')}: ${what}`} texts={['mail.refusal', 'mail.done']}>
      <input type="hidden" name="mailId" value={mailId} />
      <SubmitButton look="secondary" icon="send">{t('again')}</SubmitButton>
    </Form>
  )
}

