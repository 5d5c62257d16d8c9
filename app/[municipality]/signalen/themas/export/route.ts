import type { NextRequest } from 'next/server'
import { download, exportFormat } from '#lib/export/download.ts'
import { texts } from '#lib/i18n/texts.ts'
import { themesFile } from '#lib/signals/queries/themes-file.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The themes with where each stands, as they are filtered on screen, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const asked = request.nextUrl.searchParams
  const { data } = await openPage(municipality, 'signals.read', (tx) => themesFile(tx, { neighbourhood: asked.get('buurt'), away: asked.get('toon') === 'weg' }))
  const t = await texts('signals')
  const rows = data.map(({ title, place, state, stateSince, signals, lastSignalAt }) => [
    title, place ?? t('themes.everywhere'), t(`state.${state}`), { day: today(stateSince) }, signals, lastSignalAt && { day: today(lastSignalAt) },
  ])
  const head = (['theme', 'place', 'state', 'since', 'signals', 'latest'] as const).map((column) => t(`themes.file.${column}`))
  return download({ name: t('themes.title'), head, rows }, exportFormat(asked.get('formaat')), [t('themes.title'), municipality])
}
