import { Statement } from '#components/accounts/statement.tsx'
import { texts } from '#lib/i18n/texts.ts'

export async function generateMetadata() {
  return { title: (await texts('landing.privacy'))('title') }
}

export default async function PrivacyPage() {
  const t = await texts('landing.privacy')
  return (
    <Statement
      title={t('title')}
      lead={t('lead')}
      parts={[
        { title: t('who'), text: t('whoText') },
        { title: t('what'), lines: [t('whatName'), t('whatRole'), t('whatSessions'), t('whatEvents')] },
        { title: t('kept'), lines: [t('keptCard'), t('keptLink'), t('keptInvitation'), t('keptFace')] },
        { title: t('not'), text: t('notText') },
        { title: t('cookies'), text: t('cookiesText') },
        { title: t('residents'), text: t('residentsText') },
        { title: t('rights'), text: t('rightsText') },
      ]}
    />
  )
}
