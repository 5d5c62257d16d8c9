import type { NextRequest } from 'next/server'
import { download, exportFormat } from '#lib/export/download.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import { texts } from '#lib/i18n/texts.ts'
import { partnersPage } from '#lib/partners/queries/organisations.ts'
import { writtenEnterpriseNumber } from '#lib/partners/rules.ts'
import { PartnersFilter } from '#lib/partners/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The list as it is filtered on screen, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const asked = request.nextUrl.searchParams
  const filter = PartnersFilter.omit({ after: true }).parse(Object.fromEntries(asked))
  const { data } = await openPage(municipality, 'partners.read', (tx, actor) => partnersPage(tx, actor, filter, today(new Date()), mostInFile))
  const t = await texts('partners')
  const rows = data.rows.map((one) => [
    one.name, t(`kind.${one.kind}`), one.brings, one.actions, one.website, one.phone,
    one.enterpriseNumber && writtenEnterpriseNumber(one.enterpriseNumber),
  ])
  const head = [t('form.name'), t('list.kind'), t('list.brings'), t('list.actions'), t('form.website'), t('form.phone'), t('form.enterpriseNumber')]
  return download({ name: t('title'), head, rows }, exportFormat(asked.get('formaat')), ['partners', municipality])
}
