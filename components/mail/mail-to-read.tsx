import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MailToRead as Mail } from '#lib/mail/queries/mail-page.ts'

/** A mail as its receiver gets it. */
export async function MailToRead({ mail }: { mail: Mail }) {
  const [t, f] = await Promise.all([texts('mail'), formats()])
  const standing = mail.sentAt ? `${t(`state.${mail.state}`)}, ${f.moment(mail.sentAt)}` : t(`state.${mail.state}`)
  return (
    <>
      <Notice>{t('detail.explain')}</Notice>
      <Card>
        <div className="stack">
          <DescriptionList
            items={[
              { term: t('detail.to'), description: mail.address ?? t('detail.nobody') },
              { term: t('detail.subject'), description: <span lang={mail.locale}>{mail.subject}</span> },
              { term: t('detail.state'), description: standing },
            ]}
          />
          <p className="whitespace-pre-line break-words border-t border-line pt-4" lang={mail.locale}>
            {mail.text}
          </p>
          <div className="row">
            <LinkButton href={mail.path} iconAfter="arrow-right">{t('detail.open')}</LinkButton>
          </div>
        </div>
      </Card>
    </>
  )
}
