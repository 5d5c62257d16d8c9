import { Statement } from '#components/accounts/statement.tsx'
import { texts } from '#lib/i18n/texts.ts'

export async function generateMetadata() {
  return { title: (await texts('landing.accessibility'))('title') }
}

export default async function AccessibilityPage() {
  const t = await texts('landing.accessibility')
  return (
    <Statement
      title={t('title')}
      lead={t('lead')}
      parts={[
        { title: t('standard'), text: t('standardText') },
        { title: t('works'), lines: [t('worksKeyboard'), t('worksZoom'), t('worksCharts'), t('worksScript')] },
        { title: t('limits'), text: t('limitsText') },
        { title: t('feedback'), text: t('feedbackText') },
      ]}
    />
  )
}
