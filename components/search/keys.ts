import { texts } from '#lib/i18n/texts.ts'

/** The keys there are and what each does; the single ones only for who keeps them on. */
export async function keysInWords(singleKeys: boolean): Promise<{ keys: string; does: string }[]> {
  const t = await texts('search.keys')
  const single = [
    { keys: '/', does: t('search') },
    { keys: '?', does: t('these') },
    { keys: '0 1 2 3 w', does: t('score') },
  ]
  return [
    { keys: `${t('ctrl')} K`, does: t('searchAnywhere') },
    { keys: `↑ ↓ ${t('enter')}`, does: t('choose') },
    { keys: t('escape'), does: t('leave') },
    ...(singleKeys ? single : []),
  ]
}
