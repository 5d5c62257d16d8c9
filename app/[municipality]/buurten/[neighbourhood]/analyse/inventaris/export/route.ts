import type { NextRequest } from 'next/server'
import { analysisWords } from '#components/analysis/words.ts'
import { oneOf } from '#lib/analysis/address-values.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { inventoryOrders, inventoryPage } from '#lib/analysis/queries/inventory-part.ts'
import { inventoryKinds } from '#lib/analysis/rules/kinds.ts'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { sortBy } from '#lib/paging/sort.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** What there is in a neighbourhood as it is filtered on screen, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality, neighbourhood } = await params
  const asked = Object.fromEntries(request.nextUrl.searchParams)
  const sort = sortBy(inventoryOrders).parse(asked['volgorde'])
  const kind = oneOf(inventoryKinds, asked['soort'])
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, who) =>
    analysisPage(tx, neighbourhood, (place) => inventoryPage(tx, who, place.id, { kind, sort, after: null }, mostInFile)),
  )
  const { t } = await analysisWords(actor, neighbourhood)
  const rows = data.content.rows.map((row) => [
    row.name, t(`inventoryKind.${row.kind}`), row.place, row.description, row.organisation?.name ?? null, row.points.map(({ title }) => title).join('; '),
  ])
  const head = [t('inventory.name'), t('inventory.kind'), t('inventory.place'), t('inventory.description'), t('inventory.organisation'), t('findings.points')]
  return download({ name: t('parts.inventory'), head, rows }, exportFormat(asked['formaat'] ?? null), [t('parts.inventory'), data.place.name])
}
