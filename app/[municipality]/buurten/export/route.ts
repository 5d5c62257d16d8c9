import type { NextRequest } from 'next/server'
import { may } from '#lib/access/matrix.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { texts } from '#lib/i18n/texts.ts'
import { sortBy } from '#lib/paging/sort.ts'
import { neighbourhoodOrders, neighbourhoodsInOrder } from '#lib/places/neighbourhood-order.ts'
import { neighbourhoodsPage } from '#lib/places/queries/neighbourhoods-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'
import { knownPhases } from '#lib/track/rules.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The neighbourhoods as a file; where they stand only for who sees that on the screen. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const asked = request.nextUrl.searchParams
  const sort = sortBy(neighbourhoodOrders).parse(asked.get('volgorde') ?? undefined)
  const { actor, data } = await openPage(municipality, 'places.read', neighbourhoodsPage)
  const [t, phases] = await Promise.all([texts('places.list'), texts('framework.phase')])
  const withWork = may(actor, 'track.read')
  const work = withWork ? [t('track'), t('plannedHead'), t('runningHead'), t('finishedHead'), t('news')] : []
  const rows = neighbourhoodsInOrder(data.rows, sort).map((row) => [
    row.name, row.population, row.over65,
    ...(withWork
      ? [
          knownPhases(row.phases).map((phase) => phases(`${phase}.name`)).join(', '), row.ideas + row.agreed, row.running, row.finished,
          row.lastActivityAt && { day: today(row.lastActivityAt) },
        ]
      : []),
  ])
  const sheet = { name: t('heading'), head: [t('name'), t('population'), t('over65'), ...work], rows }
  return download(sheet, exportFormat(asked.get('formaat')), [t('heading'), municipality])
}
