import type { Crumb } from '#components/ui/page-header.tsx'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { texts } from '#lib/i18n/texts.ts'

/** Where a page of settings for cards stands. */
export async function arrangeCrumbs(municipality: string, title: string): Promise<Crumb[]> {
  const t = await texts('contact-point')
  const at = arrangeAt(municipality)
  return [{ label: t('referrals'), href: at.referrals }, { label: t('hub.back'), href: at.hub }, { label: title }]
}
