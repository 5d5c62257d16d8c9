import type { NextRequest } from 'next/server'
import { download, exportFormat } from '#lib/export/download.ts'
import { texts } from '#lib/i18n/texts.ts'
import { peopleFile } from '#lib/people/queries/people-file.ts'
import { PeopleFilter } from '#lib/people/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** Everybody who takes part, as the list is filtered on screen, as a file for the coordinator. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const now = new Date()
  const asked = request.nextUrl.searchParams
  const filter = { ...PeopleFilter.parse(Object.fromEntries(asked)), after: undefined }
  const { data } = await openPage(municipality, 'people.export', (tx, actor) => peopleFile(tx, actor, filter, now))
  const t = await texts('people')
  const rows = data.map(({ user, role, organisation }) => [user.name, t(`role.${role}`), organisation?.name ?? null, user.email])
  const head = [t('list.name'), t('list.role'), t('list.organisation'), t('list.email')]
  return download({ name: t('list.members'), head, rows }, exportFormat(asked.get('formaat')), [t('list.members'), municipality, today(now)])
}
