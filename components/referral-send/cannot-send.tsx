import { Notice } from '#components/ui/notice.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { NewCardPage } from '#lib/referral/queries/new-card-page.ts'

/** Why nobody can send a card here now; `null` when it can. */
export function whyNotSend({ noAgreement, cardTypes, routing }: NewCardPage): 'noAgreement' | 'noCards' | 'noHolder' | null {
  if (noAgreement) return 'noAgreement'
  if (cardTypes.length === 0) return 'noCards'
  return routing.faces.length === 0 ? 'noHolder' : null
}

/** Says it before somebody fills in a whole card. */
export async function CannotSend({ page }: { page: NewCardPage }) {
  const [t, f] = await Promise.all([texts('referral-send.form'), formats()])
  const why = whyNotSend(page)
  const { noAgreement } = page
  if (noAgreement) {
    const { why: reason, organisation, day } = noAgreement
    return <Notice tone="late" title={t(`noAgreement.${reason}.title`, { organisation })}>{t(`noAgreement.${reason}.explain`, { day: f.date(day) })}</Notice>
  }
  return why === 'noCards' ? <Notice title={t('noCards')}>{t('noCardsExplain')}</Notice> : <Notice title={t('noHolder')}>{t('noHolderExplain')}</Notice>
}
